import type * as service from './identity-sync.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
