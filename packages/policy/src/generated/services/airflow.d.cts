import type * as service from './airflow.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
