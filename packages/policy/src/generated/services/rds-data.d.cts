import type * as service from './rds-data.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
