import type * as service from './account-access.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
