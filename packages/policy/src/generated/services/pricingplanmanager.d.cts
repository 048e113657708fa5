import type * as service from './pricingplanmanager.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
