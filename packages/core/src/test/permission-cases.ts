import { AddRoleToInstanceProfileCommand, CreateInstanceProfileCommand } from '@aws-sdk/client-iam';
import type { Iam } from '../iam.js';
import type { Listing } from '../listing.js';

/** A method, and the actions of IAM that its docstring lists for this use of it. */
export interface PermissionCase {
  /** The source file that documents it, and the method. */
  readonly method: readonly [file: string, method: string];
  readonly actions: readonly string[];
  /** Actions without which it does less, or otherwise, but does not fail. */
  readonly optional?: readonly string[];
  /** Actions without which it tries to do with others, which are not allowed here either. */
  readonly fallsBack?: readonly string[];
  call(iam: Iam, made: Furniture): Promise<unknown>;
}

/** What is in the account. */
export interface Furniture {
  readonly key: string;
  readonly policy: string;
  readonly spare: string;
  readonly alice: string;
}

const document = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
} as const;
const trust = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
} as const;

/** Furnishes an empty account, as its administrator. */
export async function furnish(iam: Iam): Promise<Furniture> {
  const { arn: policy } = await iam.policies.create('shared', { document });
  const { arn: spare } = await iam.policies.create('spare', { document });
  const { arn: alice } = await iam.users.create('alice', { tags: { team: 'blue' } });
  await iam.users.create('bob');
  await iam.groups.create('engineers');
  await iam.groups.create('empty');
  await iam.user('alice').groups.add('engineers');
  await iam.user('alice').attachedPolicies.attach(policy);
  await iam.user('alice').inlinePolicies.put('inline', document);
  await iam.user('alice').permissionsBoundary.put(policy);
  await iam.user('alice').loginProfile.create();
  const { id: key } = await iam.user('alice').accessKeys.create();
  await iam.group('engineers').attachedPolicies.attach(policy);
  await iam.group('engineers').inlinePolicies.put('inline', document);
  await iam.roles.create('server', { trustPolicy: trust });
  await iam.role('server').attachedPolicies.attach(policy);
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'servers' }));
  await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: 'servers', RoleName: 'server' }));
  return { key, policy, spare, alice };
}

const all = (list: Listing<unknown>): Promise<unknown> => list.toArray();
const attached = 'identities/attached-policies.ts';
const inline = 'identities/inline-policies.ts';
const boundary = 'identities/permissions-boundary.ts';
const keys = 'access-keys/access-keys.ts';
const profile = 'login-profile/user-login-profile.ts';
const user = 'users/user-handle.ts';
const group = 'groups/group-handle.ts';
const account = 'account/account.ts';
const documents = ['iam:GetPolicy', 'iam:GetPolicyVersion'];
const userLists = [
  'iam:GetLoginProfile',
  'iam:ListAccessKeys',
  'iam:ListServiceSpecificCredentials',
  'iam:ListSSHPublicKeys',
  'iam:ListSigningCertificates',
  'iam:ListMFADevices',
  'iam:ListAttachedUserPolicies',
  'iam:ListUserPolicies',
  'iam:ListGroupsForUser',
];

export const permissionCases: readonly PermissionCase[] = [
  { method: ['users/users.ts', 'list'], actions: ['iam:ListUsers'], call: (iam) => all(iam.users.list()) },
  {
    method: ['users/users.ts', 'list'],
    actions: ['iam:ListUsers', 'iam:GetAccountAuthorizationDetails'],
    fallsBack: ['iam:GetAccountAuthorizationDetails'],
    call: (iam) => all(iam.users.list({ include: ['tags', 'groups', 'policies', 'permissionsBoundary'] })),
  },
  {
    method: ['users/users.ts', 'create'],
    actions: ['iam:CreateUser', 'iam:TagUser'],
    call: (iam) => iam.users.create('carol', { tags: { a: 'b' } }),
  },
  {
    method: ['users/users.ts', 'ensure'],
    actions: ['iam:GetUser', 'iam:UpdateUser', 'iam:TagUser', 'iam:PutUserPermissionsBoundary'],
    call: (iam, { spare }) =>
      iam.users.ensure('alice', { path: '/a/', tags: { team: 'red' }, permissionsBoundary: spare }),
  },
  { method: [user, 'get'], actions: ['iam:GetUser'], call: (iam) => iam.user('alice').get() },
  { method: [user, 'find'], actions: ['iam:GetUser'], call: (iam) => iam.user('alice').find() },
  { method: [user, 'exists'], actions: ['iam:GetUser'], call: (iam) => iam.user('nobody').exists() },
  {
    method: [user, 'update'],
    actions: ['iam:UpdateUser', 'iam:GetUser'],
    call: (iam) => iam.user('alice').update({ name: 'alice.smith' }),
  },
  { method: [user, 'delete'], actions: ['iam:DeleteUser'], call: (iam) => iam.user('bob').delete() },
  {
    method: [user, 'deletionPlan'],
    actions: userLists,
    call: (iam) => iam.user('alice').deletionPlan(),
  },
  { method: ['entity-tags.ts', 'get'], actions: ['iam:ListUserTags'], call: (iam) => iam.user('alice').tags.get() },
  {
    method: ['entity-tags.ts', 'set'],
    actions: ['iam:TagUser'],
    call: (iam) => iam.user('alice').tags.set({ a: 'b' }),
  },
  {
    method: ['entity-tags.ts', 'remove'],
    actions: ['iam:UntagUser'],
    call: (iam) => iam.user('alice').tags.remove('team'),
  },
  {
    method: ['groups/user-groups.ts', 'list'],
    actions: ['iam:ListGroupsForUser'],
    call: (iam) => all(iam.user('alice').groups.list()),
  },
  {
    method: ['groups/user-groups.ts', 'add'],
    actions: ['iam:AddUserToGroup'],
    call: (iam) => iam.user('bob').groups.add('engineers'),
  },
  {
    method: ['groups/user-groups.ts', 'remove'],
    actions: ['iam:RemoveUserFromGroup'],
    call: (iam) => iam.user('alice').groups.remove('engineers'),
  },
  ...(['user', 'group', 'role'] as const).flatMap((type): PermissionCase[] => {
    const Type = { user: 'User', group: 'Group', role: 'Role' }[type];
    const of = (iam: Iam) =>
      ({ user: iam.user('alice'), group: iam.group('engineers'), role: iam.role('server') })[type];
    return [
      {
        method: [attached, 'list'],
        actions: [`iam:ListAttached${Type}Policies`],
        call: (iam) => all(of(iam).attachedPolicies.list()),
      },
      {
        method: [attached, 'attach'],
        actions: [`iam:Attach${Type}Policy`],
        call: (iam, { spare }) => of(iam).attachedPolicies.attach(spare),
      },
      {
        method: [attached, 'detach'],
        actions: [`iam:Detach${Type}Policy`],
        call: (iam, { policy }) => of(iam).attachedPolicies.detach(policy),
      },
      {
        method: [inline, 'list'],
        actions: [`iam:List${Type}Policies`],
        call: (iam) => all(of(iam).inlinePolicies.list()),
      },
      {
        method: [inline, 'put'],
        actions: [`iam:Put${Type}Policy`],
        call: (iam) => of(iam).inlinePolicies.put('inline', document),
      },
    ];
  }),
  ...(['user', 'group'] as const).flatMap((type): PermissionCase[] => {
    const Type = { user: 'User', group: 'Group' }[type];
    const of = (iam: Iam) => ({ user: iam.user('alice'), group: iam.group('engineers') })[type];
    return [
      {
        method: [inline, 'get'],
        actions: [`iam:Get${Type}Policy`],
        call: (iam) => of(iam).inlinePolicies.get('inline'),
      },
      {
        method: [inline, 'delete'],
        actions: [`iam:Delete${Type}Policy`],
        call: (iam) => of(iam).inlinePolicies.delete('inline'),
      },
    ];
  }),
  {
    method: [boundary, 'get'],
    actions: ['iam:GetUser'],
    call: (iam) => iam.user('alice').permissionsBoundary.get(),
  },
  {
    method: [boundary, 'put'],
    actions: ['iam:PutUserPermissionsBoundary'],
    call: (iam, { spare }) => iam.user('alice').permissionsBoundary.put(spare),
  },
  {
    method: [boundary, 'delete'],
    actions: ['iam:DeleteUserPermissionsBoundary'],
    call: (iam) => iam.user('alice').permissionsBoundary.delete(),
  },
  { method: [keys, 'list'], actions: ['iam:ListAccessKeys'], call: (iam) => all(iam.user('alice').accessKeys.list()) },
  {
    method: [keys, 'create'],
    actions: ['iam:CreateAccessKey', 'iam:ListAccessKeys'],
    optional: ['iam:ListAccessKeys'],
    call: (iam) => iam.user('bob').accessKeys.create(),
  },
  {
    method: [keys, 'activate'],
    actions: ['iam:UpdateAccessKey'],
    call: (iam, { key }) => iam.user('alice').accessKeys.activate(key),
  },
  {
    method: [keys, 'deactivate'],
    actions: ['iam:UpdateAccessKey'],
    call: (iam, { key }) => iam.user('alice').accessKeys.deactivate(key),
  },
  {
    method: [keys, 'delete'],
    actions: ['iam:DeleteAccessKey'],
    call: (iam, { key }) => iam.user('alice').accessKeys.delete(key),
  },
  {
    method: [keys, 'lastUsed'],
    actions: ['iam:GetAccessKeyLastUsed'],
    call: (iam, { key }) => iam.user('alice').accessKeys.lastUsed(key),
  },
  {
    method: [keys, 'rotate'],
    actions: ['iam:ListAccessKeys', 'iam:CreateAccessKey'],
    call: (iam) => iam.user('alice').accessKeys.rotate({ publish: async () => {} }),
  },
  {
    method: [profile, 'get'],
    actions: ['iam:GetLoginProfile'],
    call: (iam) => iam.user('alice').loginProfile.get(),
  },
  {
    method: [profile, 'create'],
    actions: ['iam:CreateLoginProfile'],
    call: (iam) => iam.user('bob').loginProfile.create(),
  },
  {
    method: [profile, 'update'],
    actions: ['iam:UpdateLoginProfile'],
    call: (iam) => iam.user('alice').loginProfile.update({ passwordResetRequired: true }),
  },
  {
    method: [profile, 'delete'],
    actions: ['iam:DeleteLoginProfile'],
    call: (iam) => iam.user('alice').loginProfile.delete(),
  },
  {
    method: ['user-credentials/user-credentials.ts', 'list'],
    actions: ['iam:ListMFADevices'],
    call: (iam) => all(iam.user('alice').mfaDevices.list()),
  },
  { method: ['groups/groups.ts', 'list'], actions: ['iam:ListGroups'], call: (iam) => all(iam.groups.list()) },
  {
    method: ['groups/groups.ts', 'list'],
    actions: ['iam:ListGroups', 'iam:GetAccountAuthorizationDetails'],
    fallsBack: ['iam:GetAccountAuthorizationDetails'],
    call: (iam) => all(iam.groups.list({ include: ['policies'] })),
  },
  { method: ['groups/groups.ts', 'create'], actions: ['iam:CreateGroup'], call: (iam) => iam.groups.create('new') },
  {
    method: ['groups/groups.ts', 'ensure'],
    actions: ['iam:GetGroup', 'iam:UpdateGroup'],
    call: (iam) => iam.groups.ensure('empty', { path: '/a/' }),
  },
  { method: [group, 'get'], actions: ['iam:GetGroup'], call: (iam) => iam.group('empty').get() },
  { method: [group, 'find'], actions: ['iam:GetGroup'], call: (iam) => iam.group('empty').find() },
  { method: [group, 'exists'], actions: ['iam:GetGroup'], call: (iam) => iam.group('empty').exists() },
  {
    method: [group, 'update'],
    actions: ['iam:UpdateGroup', 'iam:GetGroup'],
    call: (iam) => iam.group('empty').update({ name: 'full' }),
  },
  { method: [group, 'delete'], actions: ['iam:DeleteGroup'], call: (iam) => iam.group('empty').delete() },
  {
    method: [group, 'deletionPlan'],
    actions: [
      'iam:GetGroup',
      'iam:ListAttachedGroupPolicies',
      'iam:ListGroupPolicies',
      ...documents,
      'iam:GetGroupPolicy',
    ],
    optional: [...documents, 'iam:GetGroupPolicy'],
    call: (iam) => iam.group('engineers').deletionPlan(),
  },
  {
    method: ['groups/group-members.ts', 'list'],
    actions: ['iam:GetGroup'],
    call: (iam) => all(iam.group('engineers').members.list()),
  },
  {
    method: ['groups/group-members.ts', 'add'],
    actions: ['iam:AddUserToGroup'],
    call: (iam) => iam.group('engineers').members.add('bob'),
  },
  {
    method: ['groups/group-members.ts', 'remove'],
    actions: ['iam:RemoveUserFromGroup'],
    call: (iam) => iam.group('engineers').members.remove('alice'),
  },
  {
    method: ['roles/roles.ts', 'ensure'],
    actions: [
      'iam:GetRole',
      'iam:UpdateAssumeRolePolicy',
      'iam:UpdateRole',
      'iam:TagRole',
      'iam:PutRolePermissionsBoundary',
    ],
    call: (iam, { spare }) =>
      iam.roles.ensure('server', {
        trustPolicy: { ...trust, Id: 'another' },
        description: 'another',
        tags: { a: 'b' },
        permissionsBoundary: spare,
      }),
  },
  {
    method: ['roles/role-handle.ts', 'deletionPlan'],
    actions: ['iam:GetRole', 'iam:ListInstanceProfilesForRole', 'iam:ListAttachedRolePolicies', 'iam:ListRolePolicies'],
    call: (iam) => iam.role('server').deletionPlan(),
  },
  {
    method: ['policies/policies.ts', 'list'],
    actions: ['iam:ListPolicies', 'iam:GetAccountAuthorizationDetails', 'iam:ListPolicyTags'],
    fallsBack: ['iam:GetAccountAuthorizationDetails'],
    call: (iam) => all(iam.policies.list({ include: ['document', 'tags'] })),
  },
  {
    method: ['policies/policies.ts', 'ensure'],
    actions: ['iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:CreatePolicyVersion', 'iam:TagPolicy'],
    call: (iam) => iam.policies.ensure('shared', { document: { ...document, Id: 'another' }, tags: { a: 'b' } }),
  },
  {
    method: ['policies/policy-handle.ts', 'deletionPlan'],
    actions: ['iam:ListEntitiesForPolicy', 'iam:ListPolicyVersions'],
    call: (iam, { policy }) => iam.policy(policy).deletionPlan(),
  },
  {
    method: ['account/account-alias.ts', 'get'],
    actions: ['iam:ListAccountAliases'],
    call: (iam) => iam.account.alias.get(),
  },
  {
    method: ['account/account-alias.ts', 'set'],
    actions: ['iam:CreateAccountAlias'],
    call: (iam) => iam.account.alias.set('example-corp'),
  },
  {
    method: ['account/account-alias.ts', 'clear'],
    actions: ['iam:ListAccountAliases'],
    call: (iam) => iam.account.alias.clear(),
  },
  { method: [account, 'signInUrl'], actions: ['iam:ListAccountAliases'], call: (iam) => iam.account.signInUrl() },
  { method: [account, 'summary'], actions: ['iam:GetAccountSummary'], call: (iam) => iam.account.summary() },
  { method: [account, 'quotas'], actions: ['iam:GetAccountSummary'], call: (iam) => iam.account.quotas() },
  {
    method: [account, 'credentialReport'],
    actions: ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
    call: (iam) => iam.account.credentialReport(),
  },
  {
    method: [account, 'lastAccessed'],
    actions: ['iam:GenerateServiceLastAccessedDetails', 'iam:GetServiceLastAccessedDetails'],
    call: (iam, { alice }) => iam.account.lastAccessed(alice),
  },
  {
    method: [account, 'snapshot'],
    actions: ['iam:GetAccountAuthorizationDetails'],
    call: (iam) => iam.account.snapshot(),
  },
  {
    method: ['account/account-password-policy.ts', 'get'],
    actions: ['iam:GetAccountPasswordPolicy'],
    call: (iam) => iam.account.passwordPolicy.get(),
  },
  {
    method: ['account/account-password-policy.ts', 'set'],
    actions: ['iam:UpdateAccountPasswordPolicy'],
    call: (iam) => iam.account.passwordPolicy.set({ minimumPasswordLength: 14 }),
  },
  {
    method: ['account/account-password-policy.ts', 'clear'],
    actions: ['iam:DeleteAccountPasswordPolicy'],
    call: (iam) => iam.account.passwordPolicy.clear(),
  },
];
