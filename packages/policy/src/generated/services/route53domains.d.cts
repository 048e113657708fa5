import type * as service from './route53domains.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
