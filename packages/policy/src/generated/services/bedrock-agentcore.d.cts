import type * as service from './bedrock-agentcore.js' with { 'resolution-mode': 'import' };
export declare const arn: typeof service.arn;
