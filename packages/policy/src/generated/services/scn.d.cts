import type * as service from './scn.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
