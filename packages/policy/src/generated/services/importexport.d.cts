import type * as service from './importexport.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
