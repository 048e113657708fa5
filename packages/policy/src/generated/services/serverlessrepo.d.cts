import type * as service from './serverlessrepo.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
