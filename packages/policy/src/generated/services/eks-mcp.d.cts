import type * as service from './eks-mcp.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
