import type * as service from './dsql.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
