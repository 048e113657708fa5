import type * as service from './datasync.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
