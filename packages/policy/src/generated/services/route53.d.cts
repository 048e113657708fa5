import type * as service from './route53.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
