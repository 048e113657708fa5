import type * as service from './application-signals-mcp.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
