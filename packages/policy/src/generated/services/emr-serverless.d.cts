import type * as service from './emr-serverless.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
