import type * as service from './cognito-sync.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
