import type * as service from './elasticloadbalancing.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
