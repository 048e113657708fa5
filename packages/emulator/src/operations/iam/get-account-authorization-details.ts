import { managedPolicies } from '../../managed-policies/managed-policies.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Group } from '../../state/group.js';
import type { Role } from '../../state/role.js';
import type { User } from '../../state/user.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { encodedPolicy } from '../policy-document.js';
import { shownBoundary } from './boundary.js';
import { shownGroup } from './groups.js';
import { listedInstanceProfile } from './instance-profiles.js';
import { type AnyPolicy, attachmentCount, boundaryCount, listedPolicy, ownPolicy, versionsOf } from './policies.js';
import { lastUsed, nestedRole } from './roles.js';
import { listedUser } from './users.js';

type Output = IamOperations['GetAccountAuthorizationDetails']['output'];
type Detail<List extends keyof Output> = NonNullable<Output[List]> extends readonly (infer Item)[] ? Item : never;
type Filter = NonNullable<IamOperations['GetAccountAuthorizationDetails']['input']['Filter']>[number];

/** One item of the one list that the four lists of an answer are cut from: an answer with this item alone. */
type Entry = () => Output;

/** The kinds in the order in which they are listed, and their entries after a key. */
const kinds: readonly (readonly [
  kind: Filter,
  entries: (state: OperationState, key: string) => Iterable<readonly [key: string, entry: Entry]>,
])[] = [
  [
    'User',
    (state, key) =>
      entriesOf(state.account.users.after(key), (user) => () => ({ UserDetailList: [userDetail(state, user)] })),
  ],
  [
    'Group',
    (state, key) =>
      entriesOf(state.account.groups.after(key), (group) => () => ({ GroupDetailList: [groupDetail(state, group)] })),
  ],
  [
    'Role',
    (state, key) =>
      entriesOf(state.account.roles.after(key), (role) => () => ({ RoleDetailList: [roleDetail(state, role)] })),
  ],
  [
    'LocalManagedPolicy',
    (state, key) =>
      entriesOf(state.account.policies.after(key), (policy) => () => ({
        Policies: [policyDetail(state, ownPolicy(state.world, state.account, policy))],
      })),
  ],
  [
    'AWSManagedPolicy',
    // Of AWS's, those that the account uses.
    (state, key) =>
      entriesOf(managedPolicies(state.world.partition).after(key), (policy) =>
        attachmentCount(state.account, policy.arn) + boundaryCount(state.account, policy.arn) === 0
          ? undefined
          : () => ({ Policies: [policyDetail(state, { ...policy, own: undefined })] }),
      ),
  ],
];

/** Users, groups, roles and managed policies with all that there is between them, in one list that is cut into pages. */
export const getAccountAuthorizationDetails: HandlerOf<IamOperations, 'GetAccountAuthorizationDetails'> = (
  state,
  input,
) => {
  const wanted = new Set(input.Filter);
  const { rows, ...paging } = page(`GetAccountAuthorizationDetails ${[...wanted].sort().join()}`, input, (position) =>
    entriesAfter(state, wanted, position),
  );
  const parts = rows.map((entry) => entry());
  return {
    UserDetailList: parts.flatMap((part) => part.UserDetailList ?? []),
    GroupDetailList: parts.flatMap((part) => part.GroupDetailList ?? []),
    RoleDetailList: parts.flatMap((part) => part.RoleDetailList ?? []),
    Policies: parts.flatMap((part) => part.Policies ?? []),
    ...paging,
  };
};

/** A position is the place of a kind and a key of that kind. Without a filter, every kind is wanted. */
function* entriesAfter(
  state: OperationState,
  wanted: ReadonlySet<Filter>,
  position: string,
): Generator<readonly [position: string, entry: Entry], undefined, undefined> {
  for (const [place, [kind, entries]] of kinds.entries()) {
    const prefix = String(place);
    if (prefix < position.slice(0, 1) || (wanted.size > 0 && !wanted.has(kind))) continue;
    const after = position.startsWith(prefix) ? position.slice(1) : '';
    for (const [key, entry] of entries(state, after)) yield [prefix + key, entry];
  }
  return undefined;
}

function* entriesOf<Row>(
  rows: Iterable<readonly [key: string, row: Row]>,
  toEntry: (row: Row) => Entry | undefined,
): Generator<readonly [key: string, entry: Entry], undefined, undefined> {
  for (const [key, row] of rows) {
    const entry = toEntry(row);
    if (entry) yield [key, entry];
  }
  return undefined;
}

function userDetail(state: OperationState, user: User): Detail<'UserDetailList'> {
  const { account } = state;
  const inline = inlinePolicies(state, user.id);
  const groups = [...account.memberships.sharing('user', user.id)].map(
    ([, { groupId }]) => account.groups.first('id', groupId)?.name ?? '',
  );
  return {
    ...listedUser(state, user),
    ...(inline.length > 0 && { UserPolicyList: inline }),
    GroupList: groups.sort(),
    AttachedManagedPolicies: attachedPolicies(state, user.id),
    ...shownBoundary(user.permissionsBoundary),
    Tags: user.tags,
  };
}

function groupDetail(state: OperationState, group: Group): Detail<'GroupDetailList'> {
  return {
    ...shownGroup(state, group),
    GroupPolicyList: inlinePolicies(state, group.id),
    AttachedManagedPolicies: attachedPolicies(state, group.id),
  };
}

function roleDetail(state: OperationState, role: Role): Detail<'RoleDetailList'> {
  const profiles = [...state.account.instanceProfiles.sharing('role', role.id)];
  return {
    ...nestedRole(state, role),
    InstanceProfileList: profiles.map(([, profile]) => listedInstanceProfile(state, profile)),
    RolePolicyList: inlinePolicies(state, role.id),
    AttachedManagedPolicies: attachedPolicies(state, role.id),
    ...shownBoundary(role.permissionsBoundary),
    Tags: role.tags,
    RoleLastUsed: lastUsed(state.account, role),
  };
}

function policyDetail(state: OperationState, policy: AnyPolicy): Detail<'Policies'> {
  return {
    ...listedPolicy(state, policy),
    ...(policy.own?.description !== undefined && { Description: policy.own.description }),
    PolicyVersionList: versionsOf(state.world, policy).map(({ id, document, createdAt }) => ({
      Document: encodedPolicy(document),
      VersionId: id,
      IsDefaultVersion: id === policy.defaultVersionId,
      CreateDate: createdAt,
    })),
  };
}

const inlinePolicies = ({ account }: OperationState, holderId: string) =>
  [...account.inlinePolicies.sharing('holder', holderId)].map(([, { name, document }]) => ({
    PolicyName: name,
    PolicyDocument: encodedPolicy(document),
  }));

const attachedPolicies = ({ account }: OperationState, holderId: string) =>
  [...account.attachments.sharing('holder', holderId)].map(([, { policyName, policyArn }]) => ({
    PolicyName: policyName,
    PolicyArn: policyArn,
  }));
