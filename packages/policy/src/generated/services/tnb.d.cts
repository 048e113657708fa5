import type * as service from './tnb.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
