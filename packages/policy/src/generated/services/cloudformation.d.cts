import type * as service from './cloudformation.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
