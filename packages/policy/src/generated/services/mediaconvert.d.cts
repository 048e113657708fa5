import type * as service from './mediaconvert.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
