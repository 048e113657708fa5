import type * as service from './arc-region-switch.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
