import type * as service from './codecommit.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
