import type * as service from './s3-outposts.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
