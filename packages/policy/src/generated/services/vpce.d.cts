import type * as service from './vpce.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
