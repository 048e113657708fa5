import type * as service from './amplifybackend.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
