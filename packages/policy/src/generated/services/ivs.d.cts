import type * as service from './ivs.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
