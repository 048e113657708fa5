import type * as service from './health.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
