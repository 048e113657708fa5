import type * as service from './signer.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
