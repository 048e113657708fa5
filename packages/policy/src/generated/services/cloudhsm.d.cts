import type * as service from './cloudhsm.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
