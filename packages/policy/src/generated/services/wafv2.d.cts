import type * as service from './wafv2.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
