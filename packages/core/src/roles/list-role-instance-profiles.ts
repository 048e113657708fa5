import { ListInstanceProfilesForRoleCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import { type InstanceProfileSummary, toInstanceProfileSummary } from '../instance-profiles/instance-profile.js';
import type { Listing } from '../listing.js';
import type { RoleParameters } from './get-role.js';
import { roleCall } from './role-call.js';

/**
 * Lists the instance profiles that a role is in, every page.
 *
 * @throws IamError, while iterating: `NoSuchEntity` when there is no such role; `AccessDenied` without
 * `iam:ListInstanceProfilesForRole`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listRoleInstanceProfiles } from '@iamkit/core/actions';
 *
 * const profiles = listRoleInstanceProfiles({ iam: new IAMClient() }, { name: 'web' });
 * for await (const profile of profiles) console.log(profile.name); // web
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html
 */
export function listRoleInstanceProfiles(
  clients: Clients<'iam'>,
  { name, signal }: RoleParameters,
): Listing<InstanceProfileSummary> {
  const call = roleCall('ListInstanceProfilesForRole', name);
  return iamList(clients, {
    call,
    command: (page) => new ListInstanceProfilesForRoleCommand({ ...page, RoleName: name }),
    items: ({ InstanceProfiles }) =>
      (InstanceProfiles ?? missing(call, 'InstanceProfiles')).map((profile) => toInstanceProfileSummary(profile, call)),
    signal,
  });
}
