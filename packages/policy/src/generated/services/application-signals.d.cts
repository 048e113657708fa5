import type * as service from './application-signals.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
