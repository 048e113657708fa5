import type * as service from './signin.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
