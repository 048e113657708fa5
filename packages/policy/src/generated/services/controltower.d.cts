import type * as service from './controltower.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
