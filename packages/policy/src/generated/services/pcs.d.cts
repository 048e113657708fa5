import type * as service from './pcs.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
