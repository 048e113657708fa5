import type * as service from './savingsplans.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
