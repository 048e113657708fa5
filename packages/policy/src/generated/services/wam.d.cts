import type * as service from './wam.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
