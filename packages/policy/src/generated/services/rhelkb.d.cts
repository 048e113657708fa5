import type * as service from './rhelkb.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
