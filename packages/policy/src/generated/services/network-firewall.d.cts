import type * as service from './network-firewall.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
