import type { Call } from '../call.js';
import { checkText, type TextRule } from '../validate.js';
import type { OrganizationPolicyReference } from './organization-policy.js';

const policyId: TextRule = {
  what: 'id of the policy',
  min: 10,
  max: 130,
  pattern: /^p-[0-9a-zA-Z_]{8,128}$/,
  characters: 'an id such as p-examplepolicyid111 (a name is not enough: policies.list() has both)',
};

/** The id of a policy, after a check that it is one, and what a call about it is called. */
export function policyIdOf(
  operation: string,
  policy: OrganizationPolicyReference,
): { readonly call: Required<Call>; readonly id: string } {
  const id: unknown = Object(policy) === policy ? (policy as { readonly id: string }).id : policy;
  const call = { operation, resource: `policy ${String(id)}` };
  checkText(call, policyId, id);
  return { call, id };
}
