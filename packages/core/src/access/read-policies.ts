import type { PolicyDocument } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import { concurrently } from '../concurrently.js';
import { listUserGroups } from '../groups/list-user-groups.js';
import { getInlinePolicy } from '../identities/get-inline-policy.js';
import type { Identity } from '../identities/identity.js';
import { listAttachedPolicies } from '../identities/list-attached-policies.js';
import { listInlinePolicies } from '../identities/list-inline-policies.js';
import { getPolicyDocument } from '../policies/versions.js';
import type { CallOptions } from '../send.js';

/** How many policies are read at once. */
const atOnce = 10;

/** Every policy that a user or role has, a user's groups included, each once. */
export async function readPolicies(
  clients: Clients<'iam'>,
  identity: Identity<'role' | 'user'>,
  { signal }: CallOptions,
): Promise<readonly PolicyDocument<'identity'>[]> {
  const owners = [identity, ...(identity.type === 'user' ? await groupsOf(clients, identity.name, { signal }) : [])];
  const attached = await concurrently(owners, atOnce, (owner) =>
    listAttachedPolicies(clients, { identity: owner, signal })
      .map(({ arn }) => arn)
      .toArray(),
  );
  const inline = await concurrently(owners, atOnce, async (owner) =>
    (await listInlinePolicies(clients, { identity: owner, signal }).toArray()).map((name) => ({ owner, name })),
  );
  const reads = [
    ...inline.flat().map(
      ({ owner, name }) =>
        () =>
          getInlinePolicy(clients, { identity: owner, name, signal }),
    ),
    ...[...new Set(attached.flat())].map((arn) => () => getPolicyDocument(clients, { arn, signal })),
  ];
  return concurrently(reads, atOnce, (read) => read());
}

const groupsOf = (clients: Clients<'iam'>, name: string, { signal }: CallOptions): Promise<Identity<'group'>[]> =>
  listUserGroups(clients, { name, signal })
    .map((group): Identity<'group'> => ({ type: 'group', name: group.name }))
    .toArray();
