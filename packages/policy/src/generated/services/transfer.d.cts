import type * as service from './transfer.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
