import type * as service from './waf.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
