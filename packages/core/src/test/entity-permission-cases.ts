import type { Iam } from '../iam.js';
import type { Listing } from '../listing.js';
import type { PermissionCase } from './permission-cases.js';

const document = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
} as const;
const other = { ...document, Statement: [{ ...document.Statement[0], Action: 's3:PutObject' }] } as const;
const trust = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'First', Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
} as const;
const trustOfAccount = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' }],
} as const;
const issuer = 'https://login.example.com';
const provider = 'arn:aws:iam::123456789012:oidc-provider/login.example.com';
const device = 'arn:aws:iam::123456789012:mfa/phone';
const versioned = 'arn:aws:iam::123456789012:policy/versioned';
const unused = 'arn:aws:iam::123456789012:policy/unused';

/** Puts more in the account that these cases need. */
export async function furnishEntities(iam: Iam): Promise<void> {
  await iam.policies.create('versioned', { document });
  for (let count = 0; count < 3; count += 1) await iam.policy(versioned).versions.create(other);
  await iam.policy(versioned).versions.create(document, { setAsDefault: true });
  await iam.policies.create('unused', { document });
  await iam.roles.create('worker', { trustPolicy: trust });
  await iam.role('worker').inlinePolicies.put('own', document);
  await iam.role('worker').attachedPolicies.attach(versioned);
  await iam.instanceProfiles.ensure('workers', { role: 'worker' });
  await iam.instanceProfiles.create('vacant');
  await iam.oidcProviders.create(issuer, { clientIds: ['one'], thumbprints: ['a'.repeat(40)] });
  await iam.virtualMfaDevices.create('phone');
  await iam.roles.create('deploy', { trustPolicy: trustOfAccount });
}

const all = (list: Listing<unknown>): Promise<unknown> => list.toArray();
const policies = 'policies/policies.ts';
const policy = 'policies/policy-handle.ts';
const versions = 'policies/policy-versions.ts';
const roles = 'roles/roles.ts';
const role = 'roles/role-handle.ts';
const trustPolicy = 'roles/trust-policy-handle.ts';
const profiles = 'instance-profiles/instance-profiles.ts';
const profile = 'instance-profiles/instance-profile-handle.ts';
const providers = 'oidc-providers/oidc-providers.ts';
const oidc = 'oidc-providers/oidc-provider-handle.ts';
const devices = 'virtual-mfa-devices/virtual-mfa-devices.ts';
const sessions = 'sessions/iam-sessions.ts';
const userPolicies = [
  'iam:GetUser',
  'iam:ListAttachedUserPolicies',
  'iam:ListUserPolicies',
  'iam:GetUserPolicy',
  'iam:ListGroupsForUser',
  'iam:ListAttachedGroupPolicies',
  'iam:ListGroupPolicies',
  'iam:GetGroupPolicy',
  'iam:GetPolicy',
  'iam:GetPolicyVersion',
];

/** Of policies, roles and the collections that need no handle but their own. */
export const entityPermissionCases: readonly PermissionCase[] = [
  { method: [policies, 'list'], actions: ['iam:ListPolicies'], call: (iam) => all(iam.policies.list()) },
  {
    method: [policies, 'create'],
    actions: ['iam:CreatePolicy', 'iam:TagPolicy'],
    call: (iam) => iam.policies.create('new', { document, tags: { a: 'b' } }),
  },
  { method: [policy, 'get'], actions: ['iam:GetPolicy'], call: (iam) => iam.policy(unused).get() },
  { method: [policy, 'find'], actions: ['iam:GetPolicy'], call: (iam) => iam.policy(unused).find() },
  { method: [policy, 'exists'], actions: ['iam:GetPolicy'], call: (iam) => iam.policy('nobodys').exists() },
  {
    method: [policy, 'document'],
    actions: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
    call: (iam) => iam.policy(unused).document(),
  },
  {
    method: [policy, 'ensure'],
    actions: ['iam:GetPolicy', 'iam:CreatePolicy'],
    call: (iam) => iam.policy('new').ensure(document),
  },
  {
    method: [policy, 'ensure'],
    actions: ['iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:CreatePolicyVersion', 'iam:TagPolicy'],
    call: (iam) => iam.policy(unused).ensure(other, { tags: { a: 'b' } }),
  },
  { method: [policy, 'delete'], actions: ['iam:DeletePolicy'], call: (iam) => iam.policy(unused).delete() },
  {
    method: ['policies/policy-attachments.ts', 'list'],
    actions: ['iam:ListEntitiesForPolicy'],
    call: (iam) => all(iam.policy(versioned).attachments.list()),
  },
  {
    method: [versions, 'list'],
    actions: ['iam:ListPolicyVersions'],
    call: (iam) => all(iam.policy(versioned).versions.list()),
  },
  {
    method: [versions, 'get'],
    actions: ['iam:GetPolicyVersion'],
    call: (iam) => iam.policy(versioned).versions.get('v1'),
  },
  {
    method: [versions, 'create'],
    actions: ['iam:CreatePolicyVersion'],
    call: (iam) => iam.policy(unused).versions.create(other),
  },
  {
    method: [versions, 'create'],
    actions: ['iam:CreatePolicyVersion', 'iam:ListPolicyVersions', 'iam:DeletePolicyVersion'],
    call: (iam) => iam.policy(versioned).versions.create(other, { prune: true }),
  },
  {
    method: [versions, 'setDefault'],
    actions: ['iam:SetDefaultPolicyVersion'],
    call: (iam) => iam.policy(versioned).versions.setDefault('v1'),
  },
  {
    method: [versions, 'rollback'],
    actions: ['iam:ListPolicyVersions', 'iam:SetDefaultPolicyVersion'],
    call: (iam) => iam.policy(versioned).versions.rollback(),
  },
  {
    method: [versions, 'delete'],
    actions: ['iam:DeletePolicyVersion'],
    call: (iam) => iam.policy(versioned).versions.delete('v1'),
  },
  { method: [roles, 'list'], actions: ['iam:ListRoles'], call: (iam) => all(iam.roles.list()) },
  {
    method: [roles, 'create'],
    actions: ['iam:CreateRole', 'iam:TagRole'],
    call: (iam) => iam.roles.create('new', { trustPolicy: trust, tags: { a: 'b' } }),
  },
  { method: [role, 'get'], actions: ['iam:GetRole'], call: (iam) => iam.role('worker').get() },
  { method: [role, 'find'], actions: ['iam:GetRole'], call: (iam) => iam.role('worker').find() },
  { method: [role, 'exists'], actions: ['iam:GetRole'], call: (iam) => iam.role('nobodys').exists() },
  { method: [role, 'lastUsed'], actions: ['iam:GetRole'], call: (iam) => iam.role('worker').lastUsed() },
  {
    method: [role, 'update'],
    actions: ['iam:UpdateRole', 'iam:GetRole'],
    call: (iam) => iam.role('worker').update({ description: 'Works.' }),
  },
  {
    method: ['roles/role-instance-profiles.ts', 'list'],
    actions: ['iam:ListInstanceProfilesForRole'],
    call: (iam) => all(iam.role('worker').instanceProfiles.list()),
  },
  { method: [trustPolicy, 'get'], actions: ['iam:GetRole'], call: (iam) => iam.role('worker').trustPolicy.get() },
  {
    method: [trustPolicy, 'set'],
    actions: ['iam:UpdateAssumeRolePolicy'],
    call: (iam) => iam.role('worker').trustPolicy.set(trust),
  },
  {
    method: [trustPolicy, 'allow'],
    actions: ['iam:GetRole', 'iam:UpdateAssumeRolePolicy'],
    call: (iam) => iam.role('worker').trustPolicy.allow({ ...trust.Statement[0], Sid: 'Second' }),
  },
  {
    method: [trustPolicy, 'remove'],
    actions: ['iam:GetRole', 'iam:UpdateAssumeRolePolicy'],
    async call(iam) {
      const { trustPolicy } = iam.role('worker');
      await trustPolicy.allow({ ...trust.Statement[0], Sid: 'Second', Action: 'sts:TagSession' });
      await trustPolicy.remove('Second');
    },
  },
  {
    method: ['users/user-handle.ts', 'explain'],
    actions: userPolicies,
    call: (iam) => iam.user('alice').can('s3:GetObject', 'arn:aws:s3:::reports/june.csv'),
  },
  {
    method: ['users/user-handle.ts', 'explain'],
    actions: ['iam:GetUser', 'iam:SimulatePrincipalPolicy'],
    call: (iam) => iam.user('alice').explain('s3:GetObject', 'arn:aws:s3:::reports/june.csv', { using: 'simulator' }),
  },
  {
    method: [role, 'explain'],
    actions: [
      'iam:GetRole',
      'iam:ListAttachedRolePolicies',
      'iam:ListRolePolicies',
      'iam:GetRolePolicy',
      'iam:GetPolicy',
      'iam:GetPolicyVersion',
    ],
    call: (iam) => iam.role('worker').explain('s3:GetObject', 'arn:aws:s3:::reports/june.csv'),
  },
  {
    method: [role, 'explain'],
    actions: ['iam:GetRole', 'iam:SimulatePrincipalPolicy'],
    call: (iam) => iam.role('worker').can('s3:GetObject', 'arn:aws:s3:::reports/june.csv', { using: 'simulator' }),
  },
  {
    method: [profiles, 'list'],
    actions: ['iam:ListInstanceProfiles'],
    call: (iam) => all(iam.instanceProfiles.list()),
  },
  {
    method: [profiles, 'create'],
    actions: ['iam:CreateInstanceProfile', 'iam:TagInstanceProfile'],
    call: (iam) => iam.instanceProfiles.create('new', { tags: { a: 'b' } }),
  },
  {
    method: [profile, 'get'],
    actions: ['iam:GetInstanceProfile'],
    call: (iam) => iam.instanceProfile('workers').get(),
  },
  {
    method: [profile, 'find'],
    actions: ['iam:GetInstanceProfile'],
    call: (iam) => iam.instanceProfile('workers').find(),
  },
  {
    method: [profile, 'exists'],
    actions: ['iam:GetInstanceProfile'],
    call: (iam) => iam.instanceProfile('nobodys').exists(),
  },
  {
    method: [profile, 'deletionPlan'],
    actions: ['iam:GetInstanceProfile'],
    call: (iam) => iam.instanceProfile('workers').deletionPlan(),
  },
  {
    method: [profile, 'delete'],
    actions: ['iam:DeleteInstanceProfile'],
    call: (iam) => iam.instanceProfile('vacant').delete(),
  },
  {
    method: ['instance-profiles/instance-profile-roles.ts', 'add'],
    actions: ['iam:AddRoleToInstanceProfile', 'iam:PassRole'],
    call: (iam) => iam.instanceProfile('vacant').roles.add('worker'),
  },
  {
    method: ['instance-profiles/instance-profile-roles.ts', 'remove'],
    actions: ['iam:RemoveRoleFromInstanceProfile'],
    call: (iam) => iam.instanceProfile('workers').roles.remove('worker'),
  },
  {
    method: [providers, 'list'],
    actions: ['iam:ListOpenIDConnectProviders'],
    call: (iam) => all(iam.oidcProviders.list()),
  },
  {
    method: [providers, 'create'],
    actions: ['iam:CreateOpenIDConnectProvider', 'iam:TagOpenIDConnectProvider', 'iam:GetOpenIDConnectProvider'],
    call: (iam) => iam.oidcProviders.create('https://other.example.com', { tags: { a: 'b' } }),
  },
  {
    method: [providers, 'ensure'],
    actions: [
      'iam:GetOpenIDConnectProvider',
      'iam:AddClientIDToOpenIDConnectProvider',
      'iam:UpdateOpenIDConnectProviderThumbprint',
      'iam:TagOpenIDConnectProvider',
    ],
    call: (iam) =>
      iam.oidcProviders.ensure(issuer, { clientIds: ['two'], thumbprints: ['b'.repeat(40)], tags: { a: 'b' } }),
  },
  {
    method: [oidc, 'get'],
    actions: ['iam:GetOpenIDConnectProvider'],
    call: (iam) => iam.oidcProvider(provider).get(),
  },
  {
    method: [oidc, 'find'],
    actions: ['iam:GetOpenIDConnectProvider'],
    call: (iam) => iam.oidcProvider(provider).find(),
  },
  {
    method: [oidc, 'exists'],
    actions: ['iam:GetOpenIDConnectProvider'],
    call: (iam) => iam.oidcProvider(issuer).exists(),
  },
  {
    method: [oidc, 'setThumbprints'],
    actions: ['iam:UpdateOpenIDConnectProviderThumbprint'],
    call: (iam) => iam.oidcProvider(provider).setThumbprints(['c'.repeat(40)]),
  },
  {
    method: [oidc, 'delete'],
    actions: ['iam:DeleteOpenIDConnectProvider'],
    call: (iam) => iam.oidcProvider(provider).delete(),
  },
  {
    method: ['oidc-providers/oidc-client-ids.ts', 'add'],
    actions: ['iam:AddClientIDToOpenIDConnectProvider'],
    call: (iam) => iam.oidcProvider(provider).clientIds.add('two'),
  },
  {
    method: ['oidc-providers/oidc-client-ids.ts', 'remove'],
    actions: ['iam:RemoveClientIDFromOpenIDConnectProvider'],
    call: (iam) => iam.oidcProvider(provider).clientIds.remove('one'),
  },
  {
    method: [devices, 'list'],
    actions: ['iam:ListVirtualMFADevices'],
    call: (iam) => all(iam.virtualMfaDevices.list()),
  },
  {
    method: [devices, 'create'],
    actions: ['iam:CreateVirtualMFADevice', 'iam:TagMFADevice'],
    call: (iam) => iam.virtualMfaDevices.create('new', { tags: { a: 'b' } }),
  },
  {
    method: [devices, 'ensure'],
    actions: ['iam:ListVirtualMFADevices', 'iam:ListMFADeviceTags', 'iam:TagMFADevice'],
    call: (iam) => iam.virtualMfaDevices.ensure('phone', { tags: { a: 'b' } }),
  },
  {
    method: ['virtual-mfa-devices/virtual-mfa-device-handle.ts', 'delete'],
    actions: ['iam:DeleteVirtualMFADevice'],
    call: (iam) => iam.virtualMfaDevice(device).delete(),
  },
  {
    method: [role, 'waitUntilAssumable'],
    actions: ['iam:GetRole', 'sts:AssumeRole'],
    call: (iam) => iam.role('deploy').waitUntilAssumable(),
  },
  {
    method: [sessions, 'withFederationToken'],
    actions: ['sts:GetFederationToken'],
    call: (iam) => iam.withFederationToken('visitor').credentials(),
  },
  { method: [sessions, 'callerIdentity'], actions: [], call: (iam) => iam.callerIdentity() },
  { method: [sessions, 'withSessionToken'], actions: [], call: (iam) => iam.withSessionToken().credentials() },
  ...tagCases('Policy', (iam) => iam.policy(unused)),
  ...tagCases('Role', (iam) => iam.role('worker')),
  ...tagCases('InstanceProfile', (iam) => iam.instanceProfile('workers')),
  ...tagCases('OpenIDConnectProvider', (iam) => iam.oidcProvider(provider)),
  ...tagCases('MFADevice', (iam) => iam.virtualMfaDevice(device)),
];

/** The same for every kind of entity that has tags. */
function tagCases(word: string, handle: (iam: Iam) => Pick<ReturnType<Iam['role']>, 'tags'>): PermissionCase[] {
  return [
    { method: ['entity-tags.ts', 'get'], actions: [`iam:List${word}Tags`], call: (iam) => handle(iam).tags.get() },
    {
      method: ['entity-tags.ts', 'set'],
      actions: [`iam:Tag${word}`],
      call: (iam) => handle(iam).tags.set({ a: 'b' }),
    },
    {
      method: ['entity-tags.ts', 'remove'],
      actions: [`iam:Untag${word}`],
      call: (iam) => handle(iam).tags.remove('a'),
    },
  ];
}
