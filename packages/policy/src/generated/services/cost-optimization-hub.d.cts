import type * as service from './cost-optimization-hub.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
