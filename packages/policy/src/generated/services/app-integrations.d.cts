import type * as service from './app-integrations.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
