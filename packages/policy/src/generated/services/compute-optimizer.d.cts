import type * as service from './compute-optimizer.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
