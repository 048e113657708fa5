import type * as service from './apigateway.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
