import type * as service from './repostspace.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
