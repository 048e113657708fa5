import type * as service from './workspaces-instances.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
