import type * as service from './ram.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
