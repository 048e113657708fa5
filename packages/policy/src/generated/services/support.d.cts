import type * as service from './support.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
