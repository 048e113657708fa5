import type * as service from './rds.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
