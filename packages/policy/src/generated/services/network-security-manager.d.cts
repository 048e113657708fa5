import type * as service from './network-security-manager.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
