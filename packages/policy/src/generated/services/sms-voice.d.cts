import type * as service from './sms-voice.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
