import type * as service from './outposts.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
