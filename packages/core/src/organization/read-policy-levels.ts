import type { PolicyDocument } from '@iamkit/policy/document';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { accountId, checkText, invalidInput } from '../validate.js';
import { ancestorsOf } from './find-place.js';
import type { OrganizationAccountParameters } from './get-organization-account.js';
import { getOrganizationPolicy } from './get-organization-policy.js';
import { listOrganizationPolicies } from './list-organization-policies.js';
import type { AuthorizationPolicyType, OrganizationPolicyDocument } from './organization-policy.js';
import { isAuthorizationPolicyType } from './organization-policy-text.js';

/** Names an account and a type of policies. */
export interface PolicyLevelsParameters<Type extends AuthorizationPolicyType> extends OrganizationAccountParameters {
  readonly type: Type;
}

/** One list a level, the root first, as `compilePolicies` takes `serviceControl` and `resourceControl`. */
export type PolicyLevels<Type extends AuthorizationPolicyType> =
  readonly (readonly OrganizationPolicyDocument<Type>[])[];

/**
 * Reads the SCPs or RCPs that bind an account: one list a level, from the root by its units to the account itself. AWS has no
 * operation for it. The management account is bound by none, whatever is attached.
 *
 * @throws IamError `AccountNotFound`; `AccessDenied` without `organizations:ListParents`, `organizations:ListPoliciesForTarget`
 * and `organizations:DescribePolicy`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { readPolicyLevels } from '@iamkit/core/actions';
 *
 * const levels = await readPolicyLevels(
 *   { organizations: new OrganizationsClient() },
 *   { accountId: '111122223333', type: 'SERVICE_CONTROL_POLICY' },
 * );
 * console.log(levels.length); // 3
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
export async function readPolicyLevels<Type extends AuthorizationPolicyType>(
  clients: Clients<'organizations'>,
  { accountId: id, type, signal }: PolicyLevelsParameters<Type>,
): Promise<PolicyLevels<Type>> {
  const call: Call = { operation: 'ListParents', resource: `account ${String(id)}` };
  checkText(call, accountId, id);
  if (!isAuthorizationPolicyType(type))
    throw invalidInput(call, 'the type is neither "SERVICE_CONTROL_POLICY" nor "RESOURCE_CONTROL_POLICY".');
  // The same policy stands at several levels, and is read once.
  const documents = new Map<string, PolicyDocument>();
  const levels: OrganizationPolicyDocument<Type>[][] = [];
  for (const target of [...(await ancestorsOf(clients, id, { signal })), id]) {
    const level: PolicyDocument[] = [];
    for await (const policy of listOrganizationPolicies(clients, { type, target, signal })) {
      const document = documents.get(policy.id) ?? (await documentOf(policy.id));
      documents.set(policy.id, document);
      level.push(document);
    }
    levels.push(level as OrganizationPolicyDocument<Type>[]);
  }
  return Object.freeze(levels.map((level) => Object.freeze(level)));

  async function documentOf(policy: string): Promise<PolicyDocument> {
    return (await getOrganizationPolicy(clients, { policy, signal })).document as PolicyDocument;
  }
}
