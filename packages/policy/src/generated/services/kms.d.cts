import type * as service from './kms.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
