import type * as service from './billing.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
