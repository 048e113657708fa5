import type * as service from './batch.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
