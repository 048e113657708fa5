import type * as service from './synthetics.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
