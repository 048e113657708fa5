import type * as service from './sagemaker-unified-studio-mcp.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
