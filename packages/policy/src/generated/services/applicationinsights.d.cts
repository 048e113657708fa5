import type * as service from './applicationinsights.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
