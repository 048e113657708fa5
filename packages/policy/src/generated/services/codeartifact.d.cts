import type * as service from './codeartifact.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
