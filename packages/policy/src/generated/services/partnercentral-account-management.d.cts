import type * as service from './partnercentral-account-management.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
