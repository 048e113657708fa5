import type * as service from './healthlake.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
