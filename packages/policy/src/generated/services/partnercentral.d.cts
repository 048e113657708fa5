import type * as service from './partnercentral.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
