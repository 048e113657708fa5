import type * as service from './iotanalytics.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
