import type * as service from './storagegateway.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
