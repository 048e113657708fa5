import type * as service from './b2bi.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
