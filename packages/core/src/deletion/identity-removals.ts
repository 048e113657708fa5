import type { PolicyDocument } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import { concurrently } from '../concurrently.js';
import { isIamError } from '../errors/is-iam-error.js';
import { deleteInlinePolicy } from '../identities/delete-inline-policy.js';
import { detachPolicy } from '../identities/detach-policy.js';
import { getInlinePolicy } from '../identities/get-inline-policy.js';
import { callOnIdentity, type Identity } from '../identities/identity.js';
import { listAttachedPolicies } from '../identities/list-attached-policies.js';
import { listInlinePolicies } from '../identities/list-inline-policies.js';
import { getPolicyDocument } from '../policies/versions.js';
import type { CallOptions } from '../send.js';
import type { Removal } from './removal.js';

/** How many documents are read at once. */
const atOnce = 8;

/** The removals of an identity's policies: those that only allow, and those that deny something, or may. */
export interface IdentityRemovals {
  readonly allowing: readonly Removal[];
  readonly denying: readonly Removal[];
}

/**
 * What takes the policies of a user, group or role away. Sessions may still run: what allows goes first, so that at no
 * moment they can do more than before.
 */
export async function identityRemovals(
  clients: Clients<'iam'>,
  identity: Identity,
  options: CallOptions,
): Promise<IdentityRemovals> {
  const parameters = { ...options, identity };
  const [attached, inline] = await Promise.all([
    listAttachedPolicies(clients, parameters).toArray(),
    listInlinePolicies(clients, parameters).toArray(),
  ]);
  const policies = [
    ...attached.map(({ arn }) => ({
      removal: removal(identity, 'Detach*Policy', arn, (signal) =>
        detachPolicy(clients, { identity, policy: arn, signal }),
      ),
      read: () => getPolicyDocument(clients, { ...options, arn }),
    })),
    ...inline.map((name) => ({
      removal: removal(identity, 'Delete*Policy', name, (signal) =>
        deleteInlinePolicy(clients, { identity, name, signal }),
      ),
      read: () => getInlinePolicy(clients, { ...parameters, name }),
    })),
  ];
  const denials = await concurrently(policies, atOnce, ({ read }) => denies(read));
  const where = (denying: boolean): readonly Removal[] =>
    policies.filter((_, index) => denials[index] === denying).map((policy) => policy.removal);
  return { allowing: where(false), denying: where(true) };
}

function removal(
  identity: Identity,
  operation: 'Delete*Policy' | 'Detach*Policy',
  subject: string,
  run: Removal['run'],
): Removal {
  const call = callOnIdentity(operation, identity);
  return {
    step: Object.freeze({ operation: call.operation, resource: `${identity.type}/${identity.name}`, subject }),
    run,
  };
}

/** Whether a policy denies something. One that may not be read, or is gone, is taken for such: then it goes last. */
async function denies(read: () => Promise<PolicyDocument>): Promise<boolean> {
  try {
    return [(await read()).Statement].flat().some((statement) => statement.Effect === 'Deny');
  } catch (error) {
    if (isIamError(error, 'AccessDenied', 'NoSuchEntity')) return true;
    throw error;
  }
}
