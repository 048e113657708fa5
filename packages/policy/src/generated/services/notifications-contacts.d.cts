import type * as service from './notifications-contacts.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
