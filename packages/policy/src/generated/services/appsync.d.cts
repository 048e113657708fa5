import type * as service from './appsync.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
