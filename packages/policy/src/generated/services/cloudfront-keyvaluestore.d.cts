import type * as service from './cloudfront-keyvaluestore.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
