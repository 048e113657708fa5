import type * as service from './workmail.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
