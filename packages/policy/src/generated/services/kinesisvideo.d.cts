import type * as service from './kinesisvideo.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
