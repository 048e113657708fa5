import type * as service from './rbin.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
