import type * as service from './deadline.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
