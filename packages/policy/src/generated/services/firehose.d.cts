import type * as service from './firehose.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
