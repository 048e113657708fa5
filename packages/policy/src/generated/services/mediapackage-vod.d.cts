import type * as service from './mediapackage-vod.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
