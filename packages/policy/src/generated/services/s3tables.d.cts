import type * as service from './s3tables.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
