import type * as service from './kendra.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
