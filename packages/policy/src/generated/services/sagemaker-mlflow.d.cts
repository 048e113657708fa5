import type * as service from './sagemaker-mlflow.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
