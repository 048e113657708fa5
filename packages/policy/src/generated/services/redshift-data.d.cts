import type * as service from './redshift-data.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
