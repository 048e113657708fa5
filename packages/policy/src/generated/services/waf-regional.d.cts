import type * as service from './waf-regional.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
