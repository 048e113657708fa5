import type * as service from './cognito-idp.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
