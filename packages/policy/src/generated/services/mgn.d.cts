import type * as service from './mgn.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
