import type * as service from './sagemaker-geospatial.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
