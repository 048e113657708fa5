import type * as service from './pricing.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
