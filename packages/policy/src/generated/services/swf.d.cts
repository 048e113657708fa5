import type * as service from './swf.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
