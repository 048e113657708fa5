import type * as service from './mediapackage.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
