import type * as service from './verified-access.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
