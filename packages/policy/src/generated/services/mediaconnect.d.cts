import type * as service from './mediaconnect.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
