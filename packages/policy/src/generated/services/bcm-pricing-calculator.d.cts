import type * as service from './bcm-pricing-calculator.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
