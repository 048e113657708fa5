import { type AuthorizationDetails, sweepCall } from '../account/sweep-authorization-details.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { listUserGroups } from '../groups/list-user-groups.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { fromSdkTags, type Tags } from '../tags.js';
import { getUser } from '../users/get-user.js';
import { listUserTags } from '../users/list-user-tags.js';
import { type ListUsersOptions, listUsers } from '../users/list-users.js';
import type { UserSummary } from '../users/user.js';
import { type IdentityPolicies, listedPolicies, sweptPolicies } from './identity-policies.js';
import type { Including } from './including.js';
import { listIncluding } from './list-including.js';
import { wanted } from './wanted.js';

/** What a list of users can include. */
interface UserInclusions {
  groups: {
    /** By name. */
    readonly groups: readonly string[];
  };
  permissionsBoundary: {
    /** ARN of the managed policy; absent when there is none. */
    readonly permissionsBoundary?: string;
  };
  policies: IdentityPolicies;
  tags: { readonly tags: Tags };
}

/** A word for what a list of users can include. */
export type UserInclude = keyof UserInclusions;

/** A listed user with what was asked to be included. */
export type UserIncluding<Include extends UserInclude> = Including<UserSummary, UserInclusions, Include>;

/** Parameters of `listUsersIncluding`. */
export interface ListUsersIncludingParameters<Include extends UserInclude> extends ListUsersOptions {
  readonly include: readonly Include[];
}

/**
 * Lists users with what IAM leaves out of lists. It is found by one sweep through the account where that is fewer calls and
 * the caller may make it, and else by single calls, some at a time.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListUsers`, or without both
 * `iam:GetAccountAuthorizationDetails` and what single calls need: `iam:ListUserTags`, `iam:ListGroupsForUser`,
 * `iam:ListAttachedUserPolicies` and `iam:ListUserPolicies`, `iam:GetUser`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listUsersIncluding } from '@iamkit/core/actions';
 *
 * for await (const user of listUsersIncluding({ iam: new IAMClient() }, { include: ['tags', 'groups'] }))
 *   console.log(user.name, user.tags['team'], user.groups); // alice blue [ 'engineers' ]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
export function listUsersIncluding<Include extends UserInclude>(
  clients: Clients<'iam'>,
  parameters: ListUsersIncludingParameters<Include>,
): Listing<UserIncluding<Include>> {
  const wants = wanted<UserInclude>({ operation: 'ListUsers' }, parameters.include, {
    groups: true,
    permissionsBoundary: true,
    policies: true,
    tags: true,
  });
  const listing: Listing<UserSummary & Partial<Details>> = listIncluding<UserSummary, Partial<Details>>(clients, {
    list: listUsers(clients, parameters),
    partial: parameters.pathPrefix !== undefined,
    sweep: ['User'],
    details: (found) => sweptDetails(found, wants),
    calls: [...wants].reduce((sum, include) => sum + (include === 'policies' ? 2 : 1), 0),
    detail: ({ name }, options) => singleDetails(clients, { name, wants }, options),
    signal: parameters.signal,
  });
  return listing as Listing<UserIncluding<Include>>;
}

type Details = UserInclusions['groups'] &
  UserInclusions['permissionsBoundary'] &
  UserInclusions['policies'] &
  UserInclusions['tags'];

function sweptDetails(
  found: AuthorizationDetails,
  wants: ReadonlySet<UserInclude>,
): ReadonlyMap<string, Partial<Details>> {
  return new Map(
    found.users.map((user) => {
      const boundary = user.PermissionsBoundary?.PermissionsBoundaryArn;
      return [
        user.UserId ?? missing(sweepCall, 'UserId'),
        {
          ...(wants.has('tags') ? { tags: fromSdkTags(user.Tags) } : {}),
          ...(wants.has('groups') ? { groups: Object.freeze([...(user.GroupList ?? [])]) } : {}),
          ...(wants.has('policies') ? sweptPolicies(user.AttachedManagedPolicies, user.UserPolicyList, sweepCall) : {}),
          ...(wants.has('permissionsBoundary') && boundary !== undefined ? { permissionsBoundary: boundary } : {}),
        },
      ];
    }),
  );
}

interface Wanted {
  readonly name: string;
  readonly wants: ReadonlySet<UserInclude>;
}

async function singleDetails(
  clients: Clients<'iam'>,
  { name, wants }: Wanted,
  options: CallOptions,
): Promise<Partial<Details>> {
  const parameters = { ...options, name };
  const [tags, groups, policies, user] = await Promise.all([
    wants.has('tags') ? listUserTags(clients, parameters) : undefined,
    wants.has('groups')
      ? listUserGroups(clients, parameters)
          .map((group) => group.name)
          .toArray()
      : undefined,
    wants.has('policies') ? listedPolicies(clients, { type: 'user', name }, options) : undefined,
    wants.has('permissionsBoundary') ? getUser(clients, parameters) : undefined,
  ]);
  return {
    ...(tags === undefined ? {} : { tags }),
    ...(groups === undefined ? {} : { groups: Object.freeze(groups) }),
    ...policies,
    ...(user?.permissionsBoundary === undefined ? {} : { permissionsBoundary: user.permissionsBoundary }),
  };
}
