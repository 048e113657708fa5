import type * as service from './action-recommendations.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
