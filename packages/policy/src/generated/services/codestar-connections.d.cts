import type * as service from './codestar-connections.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
