import type * as service from './bugbust.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
