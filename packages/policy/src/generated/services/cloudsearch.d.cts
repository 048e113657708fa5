import type * as service from './cloudsearch.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
