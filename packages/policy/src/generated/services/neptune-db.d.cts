import type * as service from './neptune-db.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
