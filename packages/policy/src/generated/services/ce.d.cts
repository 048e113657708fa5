import type * as service from './ce.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
