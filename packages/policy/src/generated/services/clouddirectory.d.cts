import type * as service from './clouddirectory.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
