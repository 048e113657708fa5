import type * as service from './lambda.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
