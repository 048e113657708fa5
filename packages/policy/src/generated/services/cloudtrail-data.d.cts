import type * as service from './cloudtrail-data.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
