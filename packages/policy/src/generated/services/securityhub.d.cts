import type * as service from './securityhub.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
