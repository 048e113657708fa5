import type * as service from './s3vectors.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
