import type * as service from './medialive.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
