import type * as service from './bcm-data-exports.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
