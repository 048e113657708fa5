import type * as service from './supportplans.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
