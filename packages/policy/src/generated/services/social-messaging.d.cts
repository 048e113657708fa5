import type * as service from './social-messaging.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
