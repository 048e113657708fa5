import type * as service from './opensearch.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
