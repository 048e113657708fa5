import type * as service from './thinclient.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
