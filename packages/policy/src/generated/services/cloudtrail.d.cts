import type * as service from './cloudtrail.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
