import type * as service from './aiops.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
