import type * as service from './neptune-graph.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
