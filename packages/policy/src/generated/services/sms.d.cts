import type * as service from './sms.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
