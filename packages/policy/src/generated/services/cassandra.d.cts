import type * as service from './cassandra.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
