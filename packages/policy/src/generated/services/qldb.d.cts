import type * as service from './qldb.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
