import { describe, expect, it } from 'vitest';
import type { AccountDeclaration } from '../account-declaration.js';
import { createEmulator } from '../create-emulator.js';
import { policyArn, trusting } from '../testing/policies.js';
import { runScenario, type Step } from '../testing/scenario.js';
import { sdkClient, sendByName } from '../testing/sdk.js';

const id = '123456789012';
const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const allow = (action: string) =>
  ({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: action, Resource: '*' } }) as const;
const arnOf = (user: string): string => `arn:aws:iam::${id}:user/${user}`;
const trusts = (principal: string) => JSON.parse(trusting({ AWS: principal }));
const encoded = (document: object): string => encodeURIComponent(JSON.stringify(document)).replace(/\*/g, '%2A');

const accounts: readonly AccountDeclaration[] = [
  {
    id,
    alias: 'example-corp',
    policies: [
      {
        name: 'read',
        path: '/team/',
        description: 'Reads.',
        document: allow('s3:GetObject'),
        tags: { team: 'blue', Team: 'red' },
      },
    ],
    groups: [
      { name: 'staff', path: '/team/', attachedPolicies: ['read'], inlinePolicies: { list: allow('s3:List*') } },
    ],
    users: [
      {
        name: 'alice',
        groups: ['staff'],
        attachedPolicies: [readOnly, policyArn('read', '/team/')],
        inlinePolicies: { own: allow('iam:GetUser'), ['__proto__']: allow('iam:ListUsers') },
        permissionsBoundary: 'read',
        loginProfile: { password: 'correct-Horse-7', passwordResetRequired: true },
      },
    ],
  },
];

const steps: readonly Step[] = [
  { call: 'ListAccountAliases', gives: { AccountAliases: ['example-corp'], IsTruncated: false } },
  {
    call: 'GetPolicy',
    with: { PolicyArn: policyArn('read', '/team/') },
    gives: {
      Policy: expect.objectContaining({
        Description: 'Reads.',
        AttachmentCount: 2,
        PermissionsBoundaryUsageCount: 1,
        Tags: [
          { Key: 'Team', Value: 'red' },
          { Key: 'team', Value: 'blue' },
        ],
      }),
    },
  },
  {
    call: 'GetPolicyVersion',
    with: { PolicyArn: policyArn('read', '/team/'), VersionId: 'v1' },
    gives: { PolicyVersion: expect.objectContaining({ Document: encoded(allow('s3:GetObject')) }) },
  },
  {
    call: 'ListGroupsForUser',
    with: { UserName: 'alice' },
    gives: { Groups: [expect.objectContaining({ GroupName: 'staff', Path: '/team/' })], IsTruncated: false },
  },
  {
    call: 'ListAttachedGroupPolicies',
    with: { GroupName: 'staff' },
    gives: {
      AttachedPolicies: [{ PolicyName: 'read', PolicyArn: policyArn('read', '/team/') }],
      IsTruncated: false,
    },
  },
  { call: 'ListGroupPolicies', with: { GroupName: 'staff' }, gives: { PolicyNames: ['list'], IsTruncated: false } },
  {
    call: 'ListAttachedUserPolicies',
    with: { UserName: 'alice' },
    gives: {
      AttachedPolicies: [
        { PolicyName: 'read', PolicyArn: policyArn('read', '/team/') },
        { PolicyName: 'ReadOnlyAccess', PolicyArn: readOnly },
      ],
      IsTruncated: false,
    },
  },
  {
    call: 'ListUserPolicies',
    with: { UserName: 'alice' },
    gives: { PolicyNames: ['__proto__', 'own'], IsTruncated: false },
  },
  {
    call: 'GetUserPolicy',
    with: { UserName: 'alice', PolicyName: 'own' },
    gives: { UserName: 'alice', PolicyName: 'own', PolicyDocument: encoded(allow('iam:GetUser')) },
  },
  {
    call: 'GetUser',
    with: { UserName: 'alice' },
    gives: {
      User: expect.objectContaining({
        PermissionsBoundary: {
          PermissionsBoundaryType: 'Policy',
          PermissionsBoundaryArn: policyArn('read', '/team/'),
        },
      }),
    },
  },
  {
    call: 'GetLoginProfile',
    with: { UserName: 'alice' },
    gives: { LoginProfile: expect.objectContaining({ UserName: 'alice', PasswordResetRequired: true }) },
  },
];

describe('declared accounts', () => {
  it('hold what they were declared to hold', async () => {
    await runScenario('in process', { options: { accounts }, steps });
  });

  it('hold roles, which may trust users and roles of every account, and each other', async () => {
    const other = '210987654321';
    const arn = (kind: string, name: string, account = id) => `arn:aws:iam::${account}:${kind}/${name}`;
    const role = (name: string, trusted: string) => ({ name, trustPolicy: trusts(trusted) });
    await runScenario('in process', {
      options: {
        accounts: [
          {
            id,
            policies: [{ name: 'read', document: allow('s3:GetObject') }],
            roles: [
              {
                ...role('first', arn('role', 'second')),
                path: '/team/',
                description: 'Deploys.',
                maxSessionDuration: 7200,
                tags: { team: 'blue' },
                attachedPolicies: ['read'],
                inlinePolicies: { own: allow('sts:*') },
                permissionsBoundary: 'read',
              },
              role('second', arn('role', 'team/first')),
              role('third', arn('user', 'alice', other)),
            ],
          },
          { id: other, users: [{ name: 'alice' }] },
        ],
      },
      steps: [
        {
          call: 'GetRole',
          with: { RoleName: 'first' },
          gives: {
            Role: expect.objectContaining({
              Path: '/team/',
              Description: 'Deploys.',
              MaxSessionDuration: 7200,
              Tags: [{ Key: 'team', Value: 'blue' }],
              AssumeRolePolicyDocument: encoded(trusts(arn('role', 'second'))),
              PermissionsBoundary: {
                PermissionsBoundaryType: 'Policy',
                PermissionsBoundaryArn: policyArn('read'),
              },
            }),
          },
        },
        {
          call: 'GetRole',
          with: { RoleName: 'third' },
          gives: {
            Role: expect.objectContaining({
              AssumeRolePolicyDocument: encoded(trusts(arn('user', 'alice', other))),
            }),
          },
        },
        { call: 'ListRolePolicies', with: { RoleName: 'first' }, gives: { PolicyNames: ['own'], IsTruncated: false } },
        {
          call: 'ListAttachedRolePolicies',
          with: { RoleName: 'first' },
          gives: { AttachedPolicies: [{ PolicyName: 'read', PolicyArn: policyArn('read') }], IsTruncated: false },
        },
      ],
    });
  });

  it('hold MFA devices whose codes are made of the seed that is given', async () => {
    const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    const now = 1_111_111_111_000;
    const emulator = createEmulator({
      clock: { now: () => now },
      accounts: [{ id, users: [{ name: 'alice', mfaDevices: [{ name: 'phone', seed }] }] }],
    });
    const alice = emulator.clientConfig(emulator.credentialsFor(arnOf('alice')));
    // The code of RFC 6238 for this seed and time.
    const input = { SerialNumber: `arn:aws:iam::${id}:mfa/phone`, TokenCode: '050471' };
    const { Credentials } = await sendByName(sdkClient('sts', alice), 'sts', 'GetSessionToken', input);
    expect(Credentials).toBeDefined();
  });
});
