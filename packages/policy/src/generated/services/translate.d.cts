import type * as service from './translate.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
