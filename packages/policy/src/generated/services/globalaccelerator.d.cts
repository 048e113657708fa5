import type * as service from './globalaccelerator.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
