import type * as service from './tax.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
