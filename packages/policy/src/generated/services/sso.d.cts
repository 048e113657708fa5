import type * as service from './sso.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
