import type * as service from './dynamodb.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
