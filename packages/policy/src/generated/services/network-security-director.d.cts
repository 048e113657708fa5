import type * as service from './network-security-director.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
