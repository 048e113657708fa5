import { ListAccountsForParentCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { type OrganizationAccount, toOrganizationAccount } from './organization-account.js';
import { organizationsList } from './organizations-list.js';
import type { Place } from './place.js';

/** Lists the accounts directly in a place whose id is known. */
export function listAccountsIn(
  clients: Clients<'organizations'>,
  { id, path }: Place,
  options: CallOptions,
): Listing<OrganizationAccount> {
  const call = { operation: 'ListAccountsForParent', resource: `organizational unit ${path || '/'}` };
  return organizationsList(clients, {
    call,
    signal: options.signal,
    command: (page) => new ListAccountsForParentCommand({ ...page, ParentId: id }),
    items: ({ Accounts }) =>
      (Accounts ?? missing(call, 'Accounts')).map((account) => toOrganizationAccount(account, call)),
  });
}
