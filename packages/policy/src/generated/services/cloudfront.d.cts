import type * as service from './cloudfront.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
