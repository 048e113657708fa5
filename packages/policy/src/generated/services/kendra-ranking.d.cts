import type * as service from './kendra-ranking.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
