import type * as service from './sqlworkbench.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
