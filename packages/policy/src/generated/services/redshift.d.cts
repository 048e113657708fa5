import type * as service from './redshift.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
