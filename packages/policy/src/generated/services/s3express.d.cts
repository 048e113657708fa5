import type * as service from './s3express.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
