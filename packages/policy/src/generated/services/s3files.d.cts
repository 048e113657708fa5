import type * as service from './s3files.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
