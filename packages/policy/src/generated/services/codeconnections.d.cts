import type * as service from './codeconnections.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
