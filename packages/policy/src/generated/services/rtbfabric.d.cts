import type * as service from './rtbfabric.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
