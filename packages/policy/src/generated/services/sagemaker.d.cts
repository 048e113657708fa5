import type * as service from './sagemaker.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
