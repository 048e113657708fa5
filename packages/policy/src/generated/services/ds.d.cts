import type * as service from './ds.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
