import type * as service from './s3.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
