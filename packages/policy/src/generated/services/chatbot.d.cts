import type * as service from './chatbot.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
