import type * as service from './sdb.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
