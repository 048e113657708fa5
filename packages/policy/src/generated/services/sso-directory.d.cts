import type * as service from './sso-directory.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
