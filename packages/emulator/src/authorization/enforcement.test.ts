import { describe, expect, it } from 'vitest';
import { runScenario, type Step } from '../testing/scenario.js';

const alice = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const setting = {
  options: {
    accounts: [
      {
        id: '123456789012',
        users: [
          { name: 'alice', path: '/eng/', tags: { team: 'blue' }, accessKeys: [alice] },
          { name: 'bob', path: '/eng/', tags: { team: 'blue' } },
          { name: 'carol', path: '/ops/', tags: { team: 'red' } },
        ],
      },
    ],
  },
  callers: { alice: { accessKeyId: alice.id, secretAccessKey: alice.secret } },
};

const account = 'arn:aws:iam::123456789012';
const statement = (more: object): object => ({ Effect: 'Allow', Action: 'iam:*', Resource: '*', ...more });
const document = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
/** What alice's own policy holds. */
const may = (...statements: readonly object[]): Step => ({
  call: 'PutUserPolicy',
  with: { UserName: 'alice', PolicyName: 'own', PolicyDocument: document(...statements) },
});
const asAlice = (call: string, input: object = {}): Step => ({
  as: 'alice',
  call,
  with: input,
  gives: expect.anything(),
});
const denied = (call: string, input: object, resource: string, reason: string): Step => {
  const message = `User: ${account}:user/eng/alice is not authorized to perform: iam:${call} on resource: ${resource}${reason}`;
  return { as: 'alice', call, with: input, fails: { code: 'AccessDenied', status: 403, message } };
};
const notAllowed = (call: string, input: object, resource: string, action = call): Step => {
  const step = denied(action, input, resource, ` because no identity-based policy allows the iam:${action} action`);
  return { ...step, call };
};

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'who has no policies may only ask who it is': [
    notAllowed('ListUsers', {}, '*'),
    notAllowed('GetUser', {}, `${account}:user/eng/alice`),
    { as: 'alice', service: 'sts', call: 'GetCallerIdentity', gives: expect.anything() },
  ],
  'who gives something another name or path must be allowed what it becomes': [
    may(statement({ Resource: [`${account}:user/eng/*`, `${account}:group/eng/*`] })),
    asAlice('UpdateUser', { UserName: 'bob', NewUserName: 'bill' }),
    notAllowed('UpdateUser', { UserName: 'bill', NewPath: '/ops/' }, `${account}:user/ops/bill`),
    notAllowed('UpdateUser', { UserName: 'bill', NewPath: '/', NewUserName: 'eve' }, `${account}:user/eve`),
    notAllowed('UpdateUser', { UserName: 'carol', NewPath: '/eng/' }, `${account}:user/ops/carol`),
    asAlice('CreateGroup', { GroupName: 'staff', Path: '/eng/' }),
    asAlice('UpdateGroup', { GroupName: 'staff', NewPath: '/eng/all/' }),
    asAlice('UpdateGroup', { GroupName: 'staff', NewPath: '/eng/all/' }),
    notAllowed(
      'UpdateGroup',
      { GroupName: 'staff', NewGroupName: 'crew', NewPath: '/ops/' },
      `${account}:group/ops/crew`,
    ),
    notAllowed(
      'UpdateServerCertificate',
      { ServerCertificateName: 'none', NewServerCertificateName: 'other' },
      `${account}:server-certificate/none`,
    ),
  ],
  'a policy allows exactly what it names, by ARN with path': [
    may(statement({ Action: ['iam:GetUser', 'iam:CreateUser'], Resource: `${account}:user/eng/*` })),
    asAlice('GetUser', { UserName: 'bob' }),
    asAlice('GetUser', { UserName: 'BOB' }),
    notAllowed('GetUser', { UserName: 'carol' }, `${account}:user/ops/carol`),
    notAllowed('GetUser', { UserName: 'nobody' }, `${account}:user/nobody`),
    asAlice('CreateUser', { UserName: 'dave', Path: '/eng/' }),
    notAllowed('CreateUser', { UserName: 'erin', Path: '/ops/' }, `${account}:user/ops/erin`),
    notAllowed('ListUsers', {}, '*'),
  ],
  'a group’s policies are its members’': [
    { call: 'CreateGroup', with: { GroupName: 'staff' }, gives: expect.anything() },
    {
      call: 'AttachGroupPolicy',
      with: { GroupName: 'staff', PolicyArn: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' },
    },
    notAllowed('ListUsers', {}, '*'),
    { call: 'AddUserToGroup', with: { GroupName: 'staff', UserName: 'alice' } },
    asAlice('ListUsers'),
    { call: 'RemoveUserFromGroup', with: { GroupName: 'staff', UserName: 'alice' } },
    notAllowed('ListUsers', {}, '*'),
  ],
  'a Deny is told of as one': [
    may(statement({}), statement({ Effect: 'Deny', Action: 'iam:Delete*', Resource: `${account}:user/ops/*` })),
    asAlice('ListUsers'),
    denied(
      'DeleteUser',
      { UserName: 'carol' },
      `${account}:user/ops/carol`,
      ' with an explicit deny in an identity-based policy',
    ),
  ],
  'a permissions boundary must allow too': [
    may(statement({})),
    {
      call: 'CreatePolicy',
      with: { PolicyName: 'limit', PolicyDocument: document(statement({ Action: 'iam:Get*' })) },
      gives: expect.anything(),
    },
    {
      call: 'PutUserPermissionsBoundary',
      with: { UserName: 'alice', PermissionsBoundary: `${account}:policy/limit` },
    },
    asAlice('GetUser'),
    denied('ListUsers', {}, '*', ' because no permissions boundary allows the iam:ListUsers action'),
    {
      call: 'CreatePolicyVersion',
      with: {
        PolicyArn: `${account}:policy/limit`,
        SetAsDefault: true,
        PolicyDocument: document(statement({}), statement({ Effect: 'Deny', Action: 'iam:Get*' })),
      },
      gives: expect.anything(),
    },
    asAlice('ListUsers'),
    denied('GetUser', {}, `${account}:user/eng/alice`, ' with an explicit deny in a permissions boundary'),
  ],
  'what an input brings with it is asked for too': [
    may(statement({ Action: 'iam:CreateUser' })),
    asAlice('CreateUser', { UserName: 'dave' }),
    notAllowed(
      'CreateUser',
      { UserName: 'erin', Tags: [{ Key: 'team', Value: 'blue' }] },
      `${account}:user/erin`,
      'TagUser',
    ),
    may(statement({ Action: ['iam:CreateUser', 'iam:TagUser'] })),
    asAlice('CreateUser', { UserName: 'erin', Tags: [{ Key: 'team', Value: 'blue' }] }),
  ],
  'conditions see the tags of the caller, of the request and of the resource': [
    may(
      statement({
        Action: 'iam:GetUser',
        Condition: { StringEquals: { 'iam:ResourceTag/team': `\${aws:PrincipalTag/team}` } },
      }),
      statement({
        Action: 'iam:TagUser',
        Condition: {
          StringEquals: { 'aws:RequestTag/team': 'blue' },
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] },
        },
      }),
    ),
    asAlice('GetUser', { UserName: 'bob' }),
    notAllowed('GetUser', { UserName: 'carol' }, `${account}:user/ops/carol`),
    asAlice('TagUser', { UserName: 'bob', Tags: [{ Key: 'team', Value: 'blue' }] }),
    notAllowed(
      'TagUser',
      {
        UserName: 'bob',
        Tags: [
          { Key: 'team', Value: 'blue' },
          { Key: 'x', Value: '' },
        ],
      },
      `${account}:user/eng/bob`,
    ),
    notAllowed('TagUser', { UserName: 'bob', Tags: [{ Key: 'team', Value: 'red' }] }, `${account}:user/eng/bob`),
  ],
  'conditions see the policy that is attached, and the boundary of whoever is changed': [
    {
      call: 'PutUserPermissionsBoundary',
      with: { UserName: 'bob', PermissionsBoundary: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
    },
    may(
      statement({
        Action: 'iam:AttachUserPolicy',
        Condition: {
          ArnEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' },
          StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
        },
      }),
    ),
    asAlice('AttachUserPolicy', { UserName: 'bob', PolicyArn: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' }),
    notAllowed(
      'AttachUserPolicy',
      { UserName: 'bob', PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' },
      `${account}:user/eng/bob`,
    ),
    notAllowed(
      'AttachUserPolicy',
      { UserName: 'carol', PolicyArn: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' },
      `${account}:user/ops/carol`,
    ),
  ],
  'every request has its keys': [
    may(
      statement({
        Action: 'iam:ListUsers',
        Condition: {
          Bool: { 'aws:SecureTransport': 'true', 'aws:ViaAWSService': 'false' },
          IpAddress: { 'aws:SourceIp': '127.0.0.1' },
          StringEquals: {
            'aws:RequestedRegion': 'us-east-1',
            'aws:username': 'alice',
            'aws:PrincipalType': 'User',
            'aws:PrincipalAccount': '123456789012',
          },
          ArnEquals: { 'aws:PrincipalArn': `${account}:user/eng/alice` },
          StringLike: { 'aws:userid': 'AIDA*', 'aws:UserAgent': 'aws-sdk-js/*' },
          DateEquals: { 'aws:CurrentTime': '2026-01-02T03:04:05Z' },
          NumericEquals: { 'aws:EpochTime': '1767323045' },
          Null: { 'aws:MultiFactorAuthPresent': 'true', 'aws:TokenIssueTime': 'true' },
        },
      }),
    ),
    asAlice('ListUsers'),
  ],
  'nobody changes what is AWS’s': [
    may(statement({})),
    denied(
      'DeletePolicy',
      { PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
      'arn:aws:iam::aws:policy/ReadOnlyAccess',
      '',
    ),
  ],
};

describe('authorisation', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { ...setting, steps });
  });

  it('over HTTP every request has its keys, the address of its socket among them', async () => {
    await runScenario('over HTTP', { ...setting, steps: scenarios['every request has its keys'] ?? [] });
  });
});
