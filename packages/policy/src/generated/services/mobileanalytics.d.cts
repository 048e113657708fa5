import type * as service from './mobileanalytics.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
