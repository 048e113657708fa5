import type * as service from './cases.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
