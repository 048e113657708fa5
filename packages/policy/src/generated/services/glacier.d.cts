import type * as service from './glacier.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
