import type * as service from './drs.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
