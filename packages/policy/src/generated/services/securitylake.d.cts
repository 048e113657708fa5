import type * as service from './securitylake.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
