import type * as service from './resource-explorer.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
