import type * as service from './appconfig.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
