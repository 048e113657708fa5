import type * as service from './kafka-cluster.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
