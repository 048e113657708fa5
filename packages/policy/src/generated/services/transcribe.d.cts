import type * as service from './transcribe.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
