import type * as service from './sagemaker-data-science-assistant.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
