import { type AuthorizationDetails, sweepCall } from '../account/sweep-authorization-details.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import type { Listing } from '../listing.js';
import { getRole } from '../roles/get-role.js';
import { listRoleInstanceProfiles } from '../roles/list-role-instance-profiles.js';
import { type ListRolesOptions, listRoles } from '../roles/list-roles.js';
import type { RoleLastUsed, RoleSummary } from '../roles/role.js';
import type { CallOptions } from '../send.js';
import { fromSdkTags, type Tags } from '../tags.js';
import { type IdentityPolicies, listedPolicies, sweptPolicies } from './identity-policies.js';
import type { Including } from './including.js';
import { listIncluding } from './list-including.js';
import { wanted } from './wanted.js';

/** What a list of roles can include. */
interface RoleInclusions {
  instanceProfiles: {
    /** By name. */
    readonly instanceProfiles: readonly string[];
  };
  lastUsed: {
    /** Absent when the role was not used in the last 400 days. */
    readonly lastUsed?: RoleLastUsed;
  };
  permissionsBoundary: {
    /** ARN of the managed policy; absent when there is none. */
    readonly permissionsBoundary?: string;
  };
  policies: IdentityPolicies;
  tags: { readonly tags: Tags };
}

/** A word for what a list of roles can include. */
export type RoleInclude = keyof RoleInclusions;

/** A listed role with what was asked to be included. */
export type RoleIncluding<Include extends RoleInclude> = Including<RoleSummary, RoleInclusions, Include>;

/** Parameters of `listRolesIncluding`. */
export interface ListRolesIncludingParameters<Include extends RoleInclude> extends ListRolesOptions {
  readonly include: readonly Include[];
}

type Details = RoleInclusions['instanceProfiles'] &
  RoleInclusions['lastUsed'] &
  RoleInclusions['permissionsBoundary'] &
  RoleInclusions['policies'] &
  RoleInclusions['tags'];

/** What one GetRole tells of. */
const ofGetRole: ReadonlySet<RoleInclude> = new Set<RoleInclude>(['lastUsed', 'permissionsBoundary', 'tags']);

/**
 * Lists roles with what IAM leaves out of lists. It is found by one sweep through the account where that is fewer calls and
 * the caller may make it, and else by single calls, some at a time.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListRoles`, or without both
 * `iam:GetAccountAuthorizationDetails` and what single calls need: `iam:GetRole`, `iam:ListAttachedRolePolicies` and
 * `iam:ListRolePolicies`, `iam:ListInstanceProfilesForRole`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listRolesIncluding } from '@iamkit/core/actions';
 *
 * for await (const role of listRolesIncluding({ iam: new IAMClient() }, { include: ['lastUsed'] }))
 *   console.log(role.name, role.lastUsed?.region ?? 'never'); // deploy eu-west-1
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
export function listRolesIncluding<Include extends RoleInclude>(
  clients: Clients<'iam'>,
  parameters: ListRolesIncludingParameters<Include>,
): Listing<RoleIncluding<Include>> {
  const wants = wanted<RoleInclude>({ operation: 'ListRoles' }, parameters.include, {
    instanceProfiles: true,
    lastUsed: true,
    permissionsBoundary: true,
    policies: true,
    tags: true,
  });
  const getsRole = [...wants].some((include) => ofGetRole.has(include));
  const listing = listIncluding<RoleSummary, Partial<Details>>(clients, {
    list: listRoles(clients, parameters),
    partial: parameters.pathPrefix !== undefined,
    sweep: ['Role'],
    details: (found) => sweptDetails(found, wants),
    calls: (getsRole ? 1 : 0) + (wants.has('policies') ? 2 : 0) + (wants.has('instanceProfiles') ? 1 : 0),
    detail: ({ name }, options) => singleDetails(clients, { name, wants, getsRole }, options),
    signal: parameters.signal,
  });
  return listing as Listing<RoleIncluding<Include>>;
}

interface Known {
  readonly tags: Tags;
  readonly permissionsBoundary?: string | undefined;
  readonly lastUsed?: RoleLastUsed | undefined;
}

/** As much as was asked for of what one answer tells. */
function wantedOf(wants: ReadonlySet<RoleInclude>, { tags, permissionsBoundary, lastUsed }: Known): Partial<Details> {
  return {
    ...(wants.has('tags') ? { tags } : {}),
    ...(wants.has('permissionsBoundary') && permissionsBoundary !== undefined ? { permissionsBoundary } : {}),
    ...(wants.has('lastUsed') && lastUsed !== undefined ? { lastUsed } : {}),
  };
}

function sweptDetails(
  found: AuthorizationDetails,
  wants: ReadonlySet<RoleInclude>,
): ReadonlyMap<string, Partial<Details>> {
  return new Map(
    found.roles.map((role) => {
      const { LastUsedDate: at, Region: region } = role.RoleLastUsed ?? {};
      const profiles = (role.InstanceProfileList ?? []).map(
        (profile) => profile.InstanceProfileName ?? missing(sweepCall, 'InstanceProfileName'),
      );
      return [
        role.RoleId ?? missing(sweepCall, 'RoleId'),
        {
          ...wantedOf(wants, {
            tags: fromSdkTags(role.Tags),
            permissionsBoundary: role.PermissionsBoundary?.PermissionsBoundaryArn,
            lastUsed: at === undefined || region === undefined ? undefined : Object.freeze({ at, region }),
          }),
          ...(wants.has('policies') ? sweptPolicies(role.AttachedManagedPolicies, role.RolePolicyList, sweepCall) : {}),
          ...(wants.has('instanceProfiles') ? { instanceProfiles: Object.freeze(profiles) } : {}),
        },
      ];
    }),
  );
}

interface Wanted {
  readonly name: string;
  readonly wants: ReadonlySet<RoleInclude>;
  readonly getsRole: boolean;
}

async function singleDetails(
  clients: Clients<'iam'>,
  { name, wants, getsRole }: Wanted,
  options: CallOptions,
): Promise<Partial<Details>> {
  const parameters = { ...options, name };
  const [role, policies, profiles] = await Promise.all([
    getsRole ? getRole(clients, parameters) : undefined,
    wants.has('policies') ? listedPolicies(clients, { type: 'role', name }, options) : undefined,
    wants.has('instanceProfiles')
      ? listRoleInstanceProfiles(clients, parameters)
          .map((profile) => profile.name)
          .toArray()
      : undefined,
  ]);
  return {
    ...(role === undefined ? {} : wantedOf(wants, role)),
    ...policies,
    ...(profiles === undefined ? {} : { instanceProfiles: Object.freeze(profiles) }),
  };
}
