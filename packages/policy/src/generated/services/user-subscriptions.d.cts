import type * as service from './user-subscriptions.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
