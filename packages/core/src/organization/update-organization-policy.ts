import { UpdatePolicyCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import { sendCommand } from '../send.js';
import { checkOptionalText } from '../validate.js';
import { getOrganizationPolicy, type OrganizationPolicyParameters } from './get-organization-policy.js';
import { type OrganizationPolicy, toOrganizationPolicy } from './organization-policy.js';
import { policyIdOf } from './organization-policy-id.js';
import { organizationPolicyDescription, organizationPolicyName } from './organization-policy-rules.js';
import { organizationPolicyText } from './organization-policy-text.js';

/** What can be changed of a policy; what is left out stays. */
export interface OrganizationPolicyChanges {
  /** 1 to 128 characters. */
  readonly name?: string | undefined;
  /** Up to 512 characters. */
  readonly description?: string | undefined;
  /** A document of the policy's type, or its JSON text. */
  readonly document?: object | string | undefined;
}

/** Parameters of `updateOrganizationPolicy`. */
export interface UpdateOrganizationPolicyParameters extends OrganizationPolicyParameters {
  readonly changes: OrganizationPolicyChanges;
}

/**
 * Changes the name, the description or the document of a policy. A new document binds at once, wherever the policy is attached.
 *
 * @throws IamError `PolicyNotFound`; `DuplicatePolicy`; `MalformedPolicyDocument`; `AccessDenied` for AWS's own policies, and
 * without `organizations:UpdatePolicy` and, for a document, `organizations:DescribePolicy`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { updateOrganizationPolicy } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * const policy = await updateOrganizationPolicy(clients, {
 *   policy: 'p-examplepolicyid111',
 *   changes: { description: 'Nobody leaves' },
 * });
 * console.log(policy.description); // Nobody leaves
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdatePolicy.html
 */
export async function updateOrganizationPolicy(
  clients: Clients<'organizations'>,
  { policy, changes, signal }: UpdateOrganizationPolicyParameters,
): Promise<OrganizationPolicy> {
  const { call, id } = policyIdOf('UpdatePolicy', policy);
  const { name, description, document } = changes;
  checkOptionalText(call, organizationPolicyName, name);
  checkOptionalText(call, organizationPolicyDescription, description);
  // A document is checked by the grammar of its type, which an id does not tell.
  const type = document === undefined ? undefined : (await getOrganizationPolicy(clients, { policy: id, signal })).type;
  const command = new UpdatePolicyCommand({
    PolicyId: id,
    ...(name === undefined ? {} : { Name: name }),
    ...(description === undefined ? {} : { Description: description }),
    ...(document === undefined || type === undefined ? {} : { Content: organizationPolicyText(call, type, document) }),
  });
  const { Policy } = await sendCommand(clients, 'organizations', command, { ...call, signal });
  return toOrganizationPolicy(Policy, call);
}
