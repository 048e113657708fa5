import type * as service from './docdb-elastic.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
