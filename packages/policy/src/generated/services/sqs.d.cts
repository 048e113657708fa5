import type * as service from './sqs.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
