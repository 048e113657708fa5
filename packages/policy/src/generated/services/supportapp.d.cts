import type * as service from './supportapp.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
