import type * as service from './evidently.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
