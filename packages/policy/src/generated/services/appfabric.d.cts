import type * as service from './appfabric.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
