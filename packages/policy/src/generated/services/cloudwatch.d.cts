import type * as service from './cloudwatch.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
