import type * as service from './workspaces.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
