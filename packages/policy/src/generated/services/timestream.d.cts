import type * as service from './timestream.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
