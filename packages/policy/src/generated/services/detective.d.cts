import type * as service from './detective.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
