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

  it('hold what is as old, and was used as long ago, as they say', async () => {
    const start = Date.UTC(2026, 5, 1);
    const ago = (days: number) => new Date(start - days * 86_400_000);
    const key = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'a-secret-of-some-length' };
    const second = { ...key, id: 'AKIAI44QH8DHBEXAMPLE' };
    const seed = 'A'.repeat(32);
    await runScenario('in process', {
      options: {
        clock: { now: () => start },
        accounts: [
          {
            id,
            policies: [{ name: 'read', document: allow('s3:GetObject'), age: '40d' }],
            groups: [{ name: 'staff', age: '30d' }],
            users: [
              {
                name: 'alice',
                age: '400d',
                accessKeys: [
                  key,
                  { ...second, age: '200d', lastUsed: { ago: '100d', service: 's3', region: 'eu-west-1' } },
                ],
                loginProfile: { password: 'correct-Horse-7', age: '300d', lastUsed: { ago: '3d' } },
                mfaDevices: [
                  { name: 'phone', path: '/eng/', seed },
                  { name: 'watch', age: '7d' },
                ],
              },
            ],
            roles: [
              { name: 'old', age: '500d', lastUsed: { ago: '450d' }, trustPolicy: trusts(arnOf('alice')) },
              { name: 'new', trustPolicy: trusts(arnOf('alice')) },
            ],
          },
        ],
      },
      steps: [
        {
          call: 'GetUser',
          with: { UserName: 'alice' },
          gives: { User: expect.objectContaining({ CreateDate: ago(400), PasswordLastUsed: ago(3) }) },
        },
        {
          call: 'ListUsers',
          gives: { Users: [expect.objectContaining({ PasswordLastUsed: ago(3) })], IsTruncated: false },
        },
        {
          call: 'ListAccessKeys',
          with: { UserName: 'alice' },
          gives: {
            AccessKeyMetadata: [
              { UserName: 'alice', AccessKeyId: second.id, Status: 'Active', CreateDate: ago(200) },
              { UserName: 'alice', AccessKeyId: key.id, Status: 'Active', CreateDate: ago(400) },
            ],
            IsTruncated: false,
          },
        },
        {
          call: 'GetAccessKeyLastUsed',
          with: { AccessKeyId: second.id },
          gives: {
            UserName: 'alice',
            AccessKeyLastUsed: { LastUsedDate: ago(100), ServiceName: 's3', Region: 'eu-west-1' },
          },
        },
        {
          call: 'ListMFADevices',
          with: { UserName: 'alice' },
          gives: {
            MFADevices: [
              { UserName: 'alice', SerialNumber: `arn:aws:iam::${id}:mfa/eng/phone`, EnableDate: ago(400) },
              { UserName: 'alice', SerialNumber: `arn:aws:iam::${id}:mfa/watch`, EnableDate: ago(7) },
            ],
            IsTruncated: false,
          },
        },
        {
          call: 'GetGroup',
          with: { GroupName: 'staff' },
          gives: expect.objectContaining({ Group: expect.objectContaining({ CreateDate: ago(30) }) }),
        },
        {
          call: 'GetPolicy',
          with: { PolicyArn: policyArn('read') },
          gives: { Policy: expect.objectContaining({ CreateDate: ago(40) }) },
        },
        {
          call: 'GetRole',
          with: { RoleName: 'old' },
          gives: {
            Role: expect.objectContaining({
              CreateDate: ago(500),
              RoleLastUsed: { LastUsedDate: ago(450), Region: 'us-east-1' },
            }),
          },
        },
        { call: 'GetRole', with: { RoleName: 'new' }, gives: { Role: expect.objectContaining({ RoleLastUsed: {} }) } },
      ],
    });
  });

  it('are in the credential report as old as they say, the root user as old as the oldest', async () => {
    const start = Date.UTC(2026, 5, 1);
    const emulator = createEmulator({
      clock: { now: () => start },
      accounts: [
        {
          id,
          groups: [{ name: 'staff', age: '500d' }],
          users: [
            {
              name: 'alice',
              age: '400d',
              loginProfile: { password: 'correct-Horse-7', age: '300d', lastUsed: { ago: '3d' } },
              mfaDevices: [{ name: 'phone' }],
            },
          ],
        },
      ],
    });
    const client = sdkClient('iam', emulator.clientConfig());
    await sendByName(client, 'iam', 'GenerateCredentialReport', {});
    emulator.advance('1s');
    const { Content } = await sendByName(client, 'iam', 'GetCredentialReport', {});
    const day = (days: number) => new Date(start - days * 86_400_000).toISOString().slice(0, 10);
    const rows = Buffer.from(Content as Uint8Array)
      .toString()
      .split('\n')
      .map((line) => line.replaceAll('T00:00:00+00:00', '').split(',').slice(2, 8));
    expect(rows.slice(1)).toEqual([
      [day(500), 'not_supported', 'no_information', 'not_supported', 'not_supported', 'false'],
      [day(400), 'true', day(3), day(300), 'N/A', 'true'],
    ]);
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

  const account = (declared: object) => [{ id, ...declared }];
  it.each<readonly [string, unknown, string]>([
    [
      'a policy that IAM refuses',
      account({
        policies: [
          { name: 'a', document: { Version: '2012-10-17', Statement: [{ ...allow('*').Statement, Effect: 'allow' }] } },
        ],
      }),
      'accounts[0].policies[0].document.Statement[0].Effect: "allow" is not an effect. Write "Allow" or "Deny", with a capital letter.',
    ],
    [
      'a managed policy of the older language',
      account({ policies: [{ name: 'a', document: { Statement: allow('s3:*').Statement } }] }),
      'accounts[0].policies[0]: Policy document must be version 2012-10-17 or greater.',
    ],
    [
      'a policy that is text',
      account({ policies: [{ name: 'a', document: '{}' }] }),
      'accounts[0].policies[0].document: this must be an object',
    ],
    [
      'a policy that is no JSON',
      account({ users: [{ name: 'a', inlinePolicies: { p: { Version: 1n } } }] }),
      'accounts[0].users[0].inlinePolicies.p: this is no policy document: it cannot be written as JSON',
    ],
    [
      'an inline policy with a fault',
      account({ groups: [{ name: 'a', inlinePolicies: { p: { Version: '2012-10-17' } } }] }),
      'accounts[0].groups[0].inlinePolicies.p: The policy has no statement. Add a "Statement" element with at least one statement.',
    ],
    [
      'a policy twice',
      account({
        policies: [
          { name: 'a', document: allow('*') },
          { name: 'A', document: allow('*') },
        ],
      }),
      'accounts[0].policies[1]: A policy called A already exists. Duplicate names are not allowed.',
    ],
    [
      'an attached policy that is not declared',
      account({ users: [{ name: 'a', attachedPolicies: ['ReadOnlyAccess'] }] }),
      'accounts[0].users[0].attachedPolicies[0]: no policy named ReadOnlyAccess is declared in this account; AWS’s own are named by their ARN',
    ],
    [
      'an attached policy that AWS does not have',
      account({ groups: [{ name: 'a', attachedPolicies: ['arn:aws:iam::aws:policy/Nothing'] }] }),
      'accounts[0].groups[0].attachedPolicies[0]: Policy arn:aws:iam::aws:policy/Nothing does not exist or is not attachable.',
    ],
    [
      'a boundary that is not declared',
      account({ users: [{ name: 'a', permissionsBoundary: 'b' }] }),
      'accounts[0].users[0].permissionsBoundary: no policy named b is declared in this account; AWS’s own are named by their ARN',
    ],
    [
      'a group that is not declared',
      account({ users: [{ name: 'a', groups: ['b'] }] }),
      'accounts[0].users[0].groups[0]: The group with name b cannot be found.',
    ],
    [
      'a weak password',
      account({ users: [{ name: 'a', loginProfile: { password: 'geheim' } }] }),
      expect.stringMatching(/^accounts\[0\]\.users\[0\]\.loginProfile: Password should have a minimum length of 8/),
    ],
    [
      'a flag that is none',
      account({ users: [{ name: 'a', loginProfile: { password: 'x', passwordResetRequired: 'no' } }] }),
      'accounts[0].users[0].loginProfile.passwordResetRequired: this must be a boolean',
    ],
    [
      'a role without a trust policy',
      account({ roles: [{ name: 'a' }] }),
      'accounts[0].roles[0].trustPolicy: this must be given',
    ],
    [
      'a role that trusts nobody who is there',
      account({ roles: [{ name: 'a', trustPolicy: trusts(`arn:aws:iam::${id}:user/gone`) }] }),
      `accounts[0].roles[0].trustPolicy: Invalid principal in policy: "AWS":"arn:aws:iam::${id}:user/gone"`,
    ],
    [
      'an age that is none',
      account({ groups: [{ name: 'a', age: '3 weeks' }] }),
      `accounts[0].groups[0].age: "3 weeks" is no duration: give a number and its unit, as in '15s'`,
    ],
    [
      'an age that is none at all',
      account({ users: [{ name: 'a', accessKeys: [{ id: 'A'.repeat(16), secret: 'a'.repeat(16), age: {} }] }] }),
      `accounts[0].users[0].accessKeys[0].age: {} is no duration: give a number and its unit, as in '15s'`,
    ],
    [
      'what is older than its user',
      account({ users: [{ name: 'a', loginProfile: { password: 'correct-Horse-7', age: '1d' } }] }),
      'accounts[0].users[0].loginProfile.age: that was before the user was made: give the user a greater age',
    ],
    [
      'what was used before it was made',
      account({ roles: [{ name: 'a', trustPolicy: trusts('*'), lastUsed: { ago: '1d' } }] }),
      'accounts[0].roles[0].lastUsed.ago: that was before the role was made: give the role a greater age',
    ],
    [
      'what is older than dates are',
      account({ users: [{ name: 'a', age: '36500d' }] }),
      'accounts[0].users[0].age: that was before 1970',
    ],
    [
      'a seed that is none',
      account({ users: [{ name: 'a', mfaDevices: [{ name: 'phone', seed: 'secret' }] }] }),
      'accounts[0].users[0].mfaDevices[0].seed: the seed of an MFA device has 32 to 128 characters A to Z and 2 to 7',
    ],
    [
      'more MFA devices than a user may have',
      account({ users: [{ name: 'a', mfaDevices: Array.from({ length: 9 }, (_, index) => ({ name: `d${index}` })) }] }),
      'accounts[0].users[0].mfaDevices: 9 MFA devices are more than the quota of 8 allows',
    ],
    ['an alias that is none', account({ alias: 'Not--An-Alias' }), expect.stringMatching(/^accounts\[0\]\.alias: /)],
    [
      'a duration that is no number',
      account({ roles: [{ name: 'a', trustPolicy: {}, maxSessionDuration: '1h' }] }),
      'accounts[0].roles[0].maxSessionDuration: this must be a number',
    ],
    [
      'more attached policies than a quota allows',
      account({
        policies: Array.from({ length: 11 }, (_, index) => ({ name: `p${index}`, document: allow('*') })),
        users: [{ name: 'a', attachedPolicies: Array.from({ length: 11 }, (_, index) => `p${index}`) }],
      }),
      'accounts[0].users[0].attachedPolicies[10]: Cannot exceed quota for PoliciesPerUser: 10',
    ],
  ])('with %s are refused', (_, declared, message) => {
    expect(() => createEmulator({ accounts: declared as AccountDeclaration[] })).toThrow(
      expect.objectContaining({ code: 'InvalidAccounts', message }),
    );
  });
});
