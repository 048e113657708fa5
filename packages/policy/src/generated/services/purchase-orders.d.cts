import type * as service from './purchase-orders.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
