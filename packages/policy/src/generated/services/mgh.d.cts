import type * as service from './mgh.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
