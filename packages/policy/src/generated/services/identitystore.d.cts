import type * as service from './identitystore.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
