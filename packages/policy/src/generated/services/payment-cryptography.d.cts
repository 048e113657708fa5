import type * as service from './payment-cryptography.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
