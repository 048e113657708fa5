import type * as service from './workspaces-web.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
