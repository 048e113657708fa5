import type * as service from './one.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
