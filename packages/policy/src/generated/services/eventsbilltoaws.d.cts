import type * as service from './eventsbilltoaws.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
