import type * as service from './ses.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
