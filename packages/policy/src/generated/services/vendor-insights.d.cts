import type * as service from './vendor-insights.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
