import type * as service from './airflow-serverless.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
