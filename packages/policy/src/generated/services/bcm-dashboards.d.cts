import type * as service from './bcm-dashboards.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
