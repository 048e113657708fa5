import type * as service from './customer-verification.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
