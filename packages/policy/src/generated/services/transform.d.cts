import type * as service from './transform.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
