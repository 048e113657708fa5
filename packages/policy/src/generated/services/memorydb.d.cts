import type * as service from './memorydb.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
