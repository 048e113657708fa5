import type * as service from './private-networks.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
