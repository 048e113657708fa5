import { ListRootsCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { type OrganizationRoot, toOrganizationRoot } from './organization-root.js';
import { organizationsList } from './organizations-list.js';

const call = { operation: 'ListRoots', resource: 'organization' };

/**
 * Lists the roots of the organization, with the types of policies that are enabled. So far AWS gives every organization one.
 *
 * @throws IamError, while iterating: `AccessDenied` without `organizations:ListRoots`; `AWSOrganizationsNotInUse`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { listOrganizationRoots } from '@iamkit/core/actions';
 *
 * const root = await listOrganizationRoots({ organizations: new OrganizationsClient() }).first();
 * console.log(root?.name); // Root
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListRoots.html
 */
export function listOrganizationRoots(
  clients: Clients<'organizations'>,
  options: CallOptions = {},
): Listing<OrganizationRoot> {
  return organizationsList(clients, {
    call,
    signal: options.signal,
    command: (page) => new ListRootsCommand(page),
    items: ({ Roots }) => (Roots ?? missing(call, 'Roots')).map((root) => toOrganizationRoot(root, call)),
  });
}
