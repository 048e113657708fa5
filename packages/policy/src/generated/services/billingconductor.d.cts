import type * as service from './billingconductor.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
