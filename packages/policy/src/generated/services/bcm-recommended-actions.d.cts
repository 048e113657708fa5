import type * as service from './bcm-recommended-actions.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
