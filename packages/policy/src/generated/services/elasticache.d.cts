import type * as service from './elasticache.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
