import type * as service from './kinesisanalytics.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
