import type * as service from './honeycode.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
