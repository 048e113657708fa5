import type * as service from './omics.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
