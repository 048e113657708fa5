import type * as service from './logs.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
