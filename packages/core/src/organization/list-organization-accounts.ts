import { ListAccountsCommand, ListAccountsForParentCommand } from '@aws-sdk/client-organizations';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { Listing } from '../listing.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkDepth, findPlace } from './find-place.js';
import { listUnitsIn } from './list-units-in.js';
import { type OrganizationAccount, toOrganizationAccount } from './organization-account.js';
import { organizationsList, pageSize } from './organizations-list.js';

/** Which accounts to list. */
export interface ListOrganizationAccountsOptions extends CallOptions {
  /** The root or a unit: `/`, `/Workloads/Prod`, or its id. Default: the whole organization. */
  readonly parent?: string | undefined;
  /** Whether those in the units below are listed too. Default: true. */
  readonly recursive?: boolean | undefined;
}

/**
 * Lists accounts, every page: of the organization, or in and below one of its units. Suspended and closed accounts are among
 * them: look at `state`.
 *
 * @throws IamError, while iterating: `AccessDenied` without `organizations:ListAccounts` (below a parent:
 * `organizations:ListAccountsForParent`, `organizations:ListOrganizationalUnitsForParent` and, for a path,
 * `organizations:ListRoots`); `OrganizationalUnitNotFound`; `AWSOrganizationsNotInUse`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { listOrganizationAccounts } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * for await (const { name, state } of listOrganizationAccounts(clients, { parent: '/Workloads' })) console.log(name, state); // shop ACTIVE
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html
 */
export function listOrganizationAccounts(
  clients: Clients<'organizations'>,
  { parent, recursive = true, signal }: ListOrganizationAccountsOptions = {},
): Listing<OrganizationAccount> {
  if (parent !== undefined || !recursive) return listBelow(clients, parent ?? '/', recursive, signal);
  const call: Call = { operation: 'ListAccounts', resource: 'organization' };
  return organizationsList(clients, {
    call,
    signal,
    command: (page) => new ListAccountsCommand(page),
    items: (answer) => recordsOf(answer, call),
  });
}

interface AccountsAnswer {
  readonly Accounts?: readonly Parameters<typeof toOrganizationAccount>[0][] | undefined;
}

const recordsOf = ({ Accounts }: AccountsAnswer, call: Call): readonly OrganizationAccount[] =>
  (Accounts ?? missing(call, 'Accounts')).map((account) => toOrganizationAccount(account, call));

/** How far a walk through the units has come: it is the marker of its list. */
interface Walk {
  /** What is still to be read, the next one first, and how far below the parent of the list it is. */
  readonly parents: readonly { readonly id: string; readonly depth: number }[];
  /** Of the first parent's accounts. */
  readonly token?: string;
  /** Whether the first parent's accounts have been read, so that the units in it are next. */
  readonly descend?: true;
}

function listBelow(
  clients: Clients<'organizations'>,
  parent: string,
  recursive: boolean,
  ends: AbortSignal | undefined,
): Listing<OrganizationAccount> {
  const call: Call = { operation: 'ListAccountsForParent', resource: `organizational unit ${parent}` };
  return Listing.of(
    call,
    async ({ marker, maxItems, signal }) => {
      const options = { signal };
      let walk: Walk =
        marker === undefined
          ? { parents: [{ id: (await findPlace(clients, parent, options)).id, depth: 0 }] }
          : (JSON.parse(marker) as Walk);
      if (walk.descend) {
        const [read, ...others] = walk.parents;
        const depth = (read?.depth ?? 0) + 1;
        checkDepth(call, depth);
        const units = await listUnitsIn(clients, { id: read?.id ?? '', path: '' }, options).toArray();
        walk = { parents: [...units.map(({ id }) => ({ id, depth })), ...others] };
      }
      const [next] = walk.parents;
      if (next === undefined) return { items: [] };
      const command = new ListAccountsForParentCommand({
        ParentId: next.id,
        MaxResults: Math.min(maxItems, pageSize),
        ...(walk.token === undefined ? {} : { NextToken: walk.token }),
      });
      const answer = await sendCommand(clients, 'organizations', command, { ...call, ...options });
      const rest = restOf(walk, answer.NextToken, recursive);
      return { items: recordsOf(answer, call), next: rest && JSON.stringify(rest) };
    },
    ends,
  );
}

function restOf({ parents }: Walk, token: string | undefined, recursive: boolean): Walk | undefined {
  if (token) return { parents, token };
  return recursive ? { parents, descend: true } : undefined;
}
