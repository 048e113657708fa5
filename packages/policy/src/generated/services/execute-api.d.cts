import type * as service from './execute-api.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
