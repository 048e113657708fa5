import type * as service from './networkmanager-chat.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
