import type * as service from './dax.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
