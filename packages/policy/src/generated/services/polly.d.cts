import type * as service from './polly.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
