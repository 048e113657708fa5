import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { type AttachedPolicy, toAttachedPolicy } from '../identities/attached-policy.js';
import type { Identity } from '../identities/identity.js';
import { listAttachedPolicies } from '../identities/list-attached-policies.js';
import { listInlinePolicies } from '../identities/list-inline-policies.js';
import type { CallOptions } from '../send.js';

/** The policies of a user, group or role: those that are attached, and the names of those that are embedded. */
export interface IdentityPolicies {
  readonly attachedPolicies: readonly AttachedPolicy[];
  /** By name: `iam.user(name).inlinePolicies.get(policy)` reads the document. */
  readonly inlinePolicies: readonly string[];
}

/** The policies as the sweep has them. */
export function sweptPolicies(
  attached: readonly Parameters<typeof toAttachedPolicy>[0][] | undefined,
  inline: readonly { readonly PolicyName?: string | undefined }[] | undefined,
  call: Call,
): IdentityPolicies {
  return {
    attachedPolicies: Object.freeze((attached ?? []).map((policy) => toAttachedPolicy(policy, call))),
    inlinePolicies: Object.freeze((inline ?? []).map(({ PolicyName }) => PolicyName ?? missing(call, 'PolicyName'))),
  };
}

/** The policies as two calls list them. */
export async function listedPolicies(
  clients: Clients<'iam'>,
  identity: Identity,
  options: CallOptions,
): Promise<IdentityPolicies> {
  const [attachedPolicies, inlinePolicies] = await Promise.all([
    listAttachedPolicies(clients, { ...options, identity }).toArray(),
    listInlinePolicies(clients, { ...options, identity }).toArray(),
  ]);
  return { attachedPolicies: Object.freeze(attachedPolicies), inlinePolicies: Object.freeze(inlinePolicies) };
}
