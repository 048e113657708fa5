import type * as service from './securityagent.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
