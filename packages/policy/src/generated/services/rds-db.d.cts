import type * as service from './rds-db.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
