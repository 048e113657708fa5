import type * as service from './amplify.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
