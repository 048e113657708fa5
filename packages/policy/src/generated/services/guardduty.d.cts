import type * as service from './guardduty.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
