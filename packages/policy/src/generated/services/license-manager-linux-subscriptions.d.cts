import type * as service from './license-manager-linux-subscriptions.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
