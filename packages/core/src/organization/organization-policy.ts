import type { PolicyDocument } from '@iamkit/policy/document';
import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';
import { readOrganizationPolicy } from './organization-policy-text.js';

/** The types of policies that bind by what they allow and deny: those of the policy language. */
export type AuthorizationPolicyType = 'RESOURCE_CONTROL_POLICY' | 'SERVICE_CONTROL_POLICY';

/** The types of policies that configure services, and of which AWS computes an account's effective one. */
export type ManagementPolicyType =
  | 'AISERVICES_OPT_OUT_POLICY'
  | 'BACKUP_POLICY'
  | 'BEDROCK_POLICY'
  | 'CHATBOT_POLICY'
  | 'DECLARATIVE_POLICY_EC2'
  | 'GUARDDUTY_POLICY'
  | 'INSPECTOR_POLICY'
  | 'NETWORK_SECURITY_DIRECTOR_POLICY'
  | 'S3_POLICY'
  | 'SECURITYHUB_CSPM_POLICY'
  | 'SECURITYHUB_POLICY'
  | 'TAG_POLICY'
  | 'UPGRADE_ROLLOUT_POLICY';

/** The types of policies that an organization can have. */
export type OrganizationPolicyType = AuthorizationPolicyType | ManagementPolicyType;

/** What a policy of a type has as its document: an SCP or RCP of the policy language, or the JSON of a management policy. */
export type OrganizationPolicyDocument<Type extends OrganizationPolicyType> = Type extends 'SERVICE_CONTROL_POLICY'
  ? PolicyDocument<'serviceControl'>
  : Type extends 'RESOURCE_CONTROL_POLICY'
    ? PolicyDocument<'resourceControl'>
    : object;

/** A policy of an organization, as lists show it. */
export interface OrganizationPolicySummary {
  /** Such as `p-examplepolicyid111`. */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  /** Empty when there is none. */
  readonly description: string;
  readonly type: OrganizationPolicyType;
  /** AWS's own, such as `FullAWSAccess`; it cannot be changed. */
  readonly awsManaged: boolean;
}

/** A policy of an organization, with its document. */
export interface OrganizationPolicy<Type extends OrganizationPolicyType = OrganizationPolicyType>
  extends OrganizationPolicySummary {
  readonly type: Type;
  readonly document: OrganizationPolicyDocument<Type>;
}

/** A policy by its id: the id itself, or a record that has it. */
export type OrganizationPolicyReference = string | { readonly id: string };

interface SdkPolicySummary {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Type?: OrganizationPolicyType | undefined;
  readonly AwsManaged?: boolean | undefined;
}

/** The record of a policy in a list. */
export function toOrganizationPolicySummary(
  policy: SdkPolicySummary | undefined,
  call: Call,
): OrganizationPolicySummary {
  const whole = policy ?? missing(call, 'PolicySummary');
  return Object.freeze({
    id: whole.Id ?? missing(call, 'Id'),
    arn: whole.Arn ?? missing(call, 'Arn'),
    name: whole.Name ?? missing(call, 'Name'),
    description: whole.Description ?? '',
    type: whole.Type ?? missing(call, 'Type'),
    awsManaged: whole.AwsManaged ?? missing(call, 'AwsManaged'),
  });
}

/** The record of a policy, from an operation that returns all of it. */
export function toOrganizationPolicy(
  policy: { readonly PolicySummary?: SdkPolicySummary | undefined; readonly Content?: string | undefined } | undefined,
  call: Call,
): OrganizationPolicy {
  const whole = policy ?? missing(call, 'Policy');
  const summary = toOrganizationPolicySummary(whole.PolicySummary, call);
  return Object.freeze({ ...summary, document: readOrganizationPolicy(call, summary.type, whole.Content) });
}
