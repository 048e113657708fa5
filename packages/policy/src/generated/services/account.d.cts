import type * as service from './account.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
