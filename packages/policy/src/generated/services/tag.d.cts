import type * as service from './tag.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
