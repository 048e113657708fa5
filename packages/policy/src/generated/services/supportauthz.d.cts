import type * as service from './supportauthz.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
