import type * as service from './aidevops.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
