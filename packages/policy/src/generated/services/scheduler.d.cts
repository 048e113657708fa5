import type * as service from './scheduler.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
