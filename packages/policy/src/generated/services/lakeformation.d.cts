import type * as service from './lakeformation.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
