import type * as service from './mediapackagev2.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
