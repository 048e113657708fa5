import type * as service from './cloudshell.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
