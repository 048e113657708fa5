import type * as service from './aws-portal.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
