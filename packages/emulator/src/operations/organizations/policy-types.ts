import type { OrganizationPolicyType } from '../../state/organization.js';
import type { Quotas } from '../../state/quotas.js';

/** What sets the types of policies apart. */
interface PolicyTypeTraits {
  /** Characters; of service control policies a quota. */
  readonly size: number | 'serviceControlPolicySize';
  /** How many one root, unit or account may have attached. */
  readonly attached: number | 'attachedServiceControlPolicies';
  /** How many there may be in an organization. */
  readonly policies: keyof Quotas;
}

const settings = (attached: number, size = 10_000): PolicyTypeTraits => ({
  size,
  attached,
  policies: 'organizationPoliciesPerType',
});

/** @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
export const policyTypes: Readonly<Record<OrganizationPolicyType, PolicyTypeTraits>> = {
  SERVICE_CONTROL_POLICY: {
    size: 'serviceControlPolicySize',
    attached: 'attachedServiceControlPolicies',
    policies: 'serviceControlPolicies',
  },
  RESOURCE_CONTROL_POLICY: { size: 5_120, attached: 5, policies: 'organizationPoliciesPerType' },
  AISERVICES_OPT_OUT_POLICY: settings(5, 2_500),
  BACKUP_POLICY: settings(10),
  BEDROCK_POLICY: settings(10),
  CHATBOT_POLICY: settings(5),
  DECLARATIVE_POLICY_EC2: settings(10),
  INSPECTOR_POLICY: settings(10),
  NETWORK_SECURITY_DIRECTOR_POLICY: settings(10),
  S3_POLICY: settings(10),
  SECURITYHUB_POLICY: settings(10),
  TAG_POLICY: settings(10),
  UPGRADE_ROLLOUT_POLICY: settings(10),
};

/** The types that decide about calls, and are written in the policy language of IAM. */
export const controlPolicyKinds = {
  RESOURCE_CONTROL_POLICY: 'resourceControl',
  SERVICE_CONTROL_POLICY: 'serviceControl',
} as const;

/** The types that are put into effect by a service, which must be trusted first. */
export const serviceOfPolicyType: Partial<Readonly<Record<OrganizationPolicyType, string>>> = {
  SECURITYHUB_POLICY: 'securityhub.amazonaws.com',
};
