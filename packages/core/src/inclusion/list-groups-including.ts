import { sweepCall } from '../account/sweep-authorization-details.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import type { Group } from '../groups/group.js';
import { type ListGroupsOptions, listGroups } from '../groups/list-groups.js';
import type { Listing } from '../listing.js';
import { type IdentityPolicies, listedPolicies, sweptPolicies } from './identity-policies.js';
import type { Including } from './including.js';
import { listIncluding } from './list-including.js';
import { wanted } from './wanted.js';

/** What a list of groups can include. */
interface GroupInclusions {
  policies: IdentityPolicies;
}

/** A word for what a list of groups can include. */
export type GroupInclude = keyof GroupInclusions;

/** A listed group with what was asked to be included. */
export type GroupIncluding<Include extends GroupInclude> = Including<Group, GroupInclusions, Include>;

/** Parameters of `listGroupsIncluding`. */
export interface ListGroupsIncludingParameters<Include extends GroupInclude> extends ListGroupsOptions {
  readonly include: readonly Include[];
}

/**
 * Lists groups with their policies. They are found by one sweep through the account where that is fewer calls and the
 * caller may make it, and else by single calls, some at a time.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListGroups`, or without both
 * `iam:GetAccountAuthorizationDetails` and what single calls need: `iam:ListAttachedGroupPolicies` and
 * `iam:ListGroupPolicies`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listGroupsIncluding } from '@iamkit/core/actions';
 *
 * for await (const group of listGroupsIncluding({ iam: new IAMClient() }, { include: ['policies'] }))
 *   console.log(group.name, group.inlinePolicies); // engineers [ 'read-reports' ]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
export function listGroupsIncluding<Include extends GroupInclude>(
  clients: Clients<'iam'>,
  parameters: ListGroupsIncludingParameters<Include>,
): Listing<GroupIncluding<Include>> {
  const wants = wanted<GroupInclude>({ operation: 'ListGroups' }, parameters.include, { policies: true });
  const listing = listIncluding<Group, Partial<IdentityPolicies>>(clients, {
    list: listGroups(clients, parameters),
    partial: parameters.pathPrefix !== undefined,
    sweep: ['Group'],
    details: ({ groups }) =>
      new Map(
        groups.map((group) => [
          group.GroupId ?? missing(sweepCall, 'GroupId'),
          wants.size > 0 ? sweptPolicies(group.AttachedManagedPolicies, group.GroupPolicyList, sweepCall) : {},
        ]),
      ),
    calls: wants.size > 0 ? 2 : 0,
    detail: async ({ name }, options) =>
      wants.size > 0 ? listedPolicies(clients, { type: 'group', name }, options) : {},
    signal: parameters.signal,
  });
  return listing as Listing<GroupIncluding<Include>>;
}
