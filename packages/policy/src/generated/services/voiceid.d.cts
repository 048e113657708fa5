import type * as service from './voiceid.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
