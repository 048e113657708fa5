import type * as service from './codewhisperer.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
