import type * as service from './redshift-serverless.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
