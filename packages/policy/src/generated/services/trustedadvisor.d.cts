import type * as service from './trustedadvisor.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
