import type * as service from './marketplacecommerceanalytics.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
