import { describe, expect, it } from 'vitest';
import type { AccountDeclaration } from '../../account-declaration.js';
import { allowing, listedPolicy, policyArn, trusting } from '../../testing/policies.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';

const id = '123456789012';
const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const document = JSON.parse(allowing('s3:GetObject'));
const trust = trusting({ Service: 'ec2.amazonaws.com' });
const encoded = (text: string): string => encodeURIComponent(text).replace(/\*/g, '%2A');
const uniqueId = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}[A-Z2-7]{17}$`));
const arn = (kind: string, name: string) => `arn:aws:iam::${id}:${kind}/${name}`;

const accounts: readonly AccountDeclaration[] = [
  {
    id,
    policies: [
      { name: 'read', description: 'Reads.', document },
      { name: 'idle', document },
    ],
    groups: [{ name: 'staff', attachedPolicies: [readOnly], inlinePolicies: { own: document } }],
    users: [
      {
        name: 'alice',
        groups: ['staff'],
        permissionsBoundary: 'read',
        tags: { team: 'blue' },
        attachedPolicies: ['read'],
      },
      { name: 'bob', inlinePolicies: { own: document } },
    ],
    roles: [{ name: 'server', trustPolicy: JSON.parse(trust), attachedPolicies: ['read'] }],
  },
];

const inline = [{ PolicyName: 'own', PolicyDocument: encoded(allowing('s3:GetObject')) }];
const read = [{ PolicyName: 'read', PolicyArn: policyArn('read') }];
const version = {
  Document: encoded(allowing('s3:GetObject')),
  VersionId: 'v1',
  IsDefaultVersion: true,
  CreateDate: scenarioTime,
};
const entity = (kind: 'Group' | 'Role' | 'User', prefix: string, name: string) => ({
  Path: '/',
  [`${kind}Name`]: name,
  [`${kind}Id`]: uniqueId(prefix),
  Arn: arn(kind.toLowerCase(), name),
  CreateDate: scenarioTime,
});
const alice = {
  ...entity('User', 'AIDA', 'alice'),
  GroupList: ['staff'],
  AttachedManagedPolicies: read,
  PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: policyArn('read') },
  Tags: [{ Key: 'team', Value: 'blue' }],
};
const bob = {
  ...entity('User', 'AIDA', 'bob'),
  UserPolicyList: inline,
  GroupList: [],
  AttachedManagedPolicies: [],
  Tags: [],
};
const staff = {
  ...entity('Group', 'AGPA', 'staff'),
  GroupPolicyList: inline,
  AttachedManagedPolicies: [{ PolicyName: 'ReadOnlyAccess', PolicyArn: readOnly }],
};
const nested = { ...entity('Role', 'AROA', 'server'), AssumeRolePolicyDocument: encoded(trust) };
const server = {
  ...nested,
  InstanceProfileList: [
    {
      Path: '/',
      InstanceProfileName: 'server',
      InstanceProfileId: uniqueId('AIPA'),
      Arn: arn('instance-profile', 'server'),
      CreateDate: scenarioTime,
      Roles: [expect.objectContaining(nested)],
    },
  ],
  RolePolicyList: [],
  AttachedManagedPolicies: read,
  Tags: [],
  RoleLastUsed: {},
};
const idlePolicy = { ...listedPolicy('idle'), PolicyVersionList: [version] };
const readPolicy = {
  ...listedPolicy('read', '/', { AttachmentCount: 2, PermissionsBoundaryUsageCount: 1 }),
  Description: 'Reads.',
  PolicyVersionList: [version],
};
const readOnlyPolicy = expect.objectContaining({
  Arn: readOnly,
  AttachmentCount: 1,
  PolicyVersionList: [expect.objectContaining({ Document: expect.stringMatching(/^%7B%22/), IsDefaultVersion: true })],
});

const nothing = { UserDetailList: [], GroupDetailList: [], RoleDetailList: [], Policies: [], IsTruncated: false };
const get = (filter: readonly string[] | undefined, more: object = {}): Step => ({
  call: 'GetAccountAuthorizationDetails',
  with: { ...(filter && { Filter: filter }), ...more },
});
const profile: readonly Step[] = [
  { call: 'CreateInstanceProfile', with: { InstanceProfileName: 'server' }, gives: expect.anything() },
  { call: 'AddRoleToInstanceProfile', with: { InstanceProfileName: 'server', RoleName: 'server' } },
];

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'is everything that the account holds and uses': [
    {
      ...get(undefined),
      gives: {
        UserDetailList: [alice, bob],
        GroupDetailList: [staff],
        RoleDetailList: [server],
        Policies: [idlePolicy, readPolicy, readOnlyPolicy],
        IsTruncated: false,
      },
    },
  ],
  'is limited to what a filter names': [
    { ...get(['User']), gives: { ...nothing, UserDetailList: [alice, bob] } },
    { ...get(['Group', 'Role']), gives: { ...nothing, GroupDetailList: [staff], RoleDetailList: [server] } },
    { ...get(['LocalManagedPolicy']), gives: { ...nothing, Policies: [idlePolicy, readPolicy] } },
    { ...get(['AWSManagedPolicy']), gives: { ...nothing, Policies: [readOnlyPolicy] } },
    {
      ...get(['Policy']),
      fails: {
        code: 'ValidationError',
        status: 400,
        message: expect.stringContaining("'[Policy]' at 'filter' failed to satisfy constraint"),
      },
    },
  ],
  'is paged as one list, in which no item is missing or there twice': [
    { ...get(undefined), pagesOf: 'UserDetailList', gives: [alice, bob] },
    { ...get(undefined), pagesOf: 'GroupDetailList', gives: [staff] },
    { ...get(undefined), pagesOf: 'RoleDetailList', gives: [server] },
    { ...get(undefined), pagesOf: 'Policies', gives: [idlePolicy, readPolicy, readOnlyPolicy] },
    {
      ...get(undefined, { MaxItems: 4 }),
      gives: {
        UserDetailList: [alice, bob],
        GroupDetailList: [staff],
        RoleDetailList: [server],
        Policies: [],
        IsTruncated: true,
        Marker: expect.any(String),
      },
    },
  ],
};

describe('GetAccountAuthorizationDetails', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { options: { accounts }, steps: [...profile, ...steps] });
  });
});
