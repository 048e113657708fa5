import type * as service from './cognito-identity.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
