import type * as service from './config.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
