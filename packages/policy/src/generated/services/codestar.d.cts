import type * as service from './codestar.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
