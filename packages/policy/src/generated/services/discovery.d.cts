import type * as service from './discovery.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
