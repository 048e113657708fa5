import type * as service from './agentaccess-mcp.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
