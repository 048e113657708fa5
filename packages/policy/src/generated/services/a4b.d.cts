import type * as service from './a4b.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
