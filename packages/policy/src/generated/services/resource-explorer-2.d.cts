import type * as service from './resource-explorer-2.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
