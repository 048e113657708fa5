import type * as service from './elasticmapreduce.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
