import type * as service from './worklink.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
