import type * as service from './resource-groups.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
