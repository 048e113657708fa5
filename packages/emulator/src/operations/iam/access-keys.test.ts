import { describe, expect, it } from 'vitest';
import { runScenario, type Step, scenarioTime, transports } from '../../testing/scenario.js';

const alice = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const bob = { id: 'AKIAI44QH8DHBEXAMPLE', secret: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY' };
const setting = {
  options: {
    accounts: [
      {
        id: '123456789012',
        users: [
          { name: 'alice', accessKeys: [alice] },
          { name: 'bob', accessKeys: [{ ...bob, status: 'Inactive' as const }] },
          { name: 'carol' },
        ],
      },
    ],
  },
  callers: {
    alice: { accessKeyId: alice.id, secretAccessKey: alice.secret },
    bob: { accessKeyId: bob.id, secretAccessKey: bob.secret },
  },
};

const aliceMayCallIam: Step = {
  call: 'AttachUserPolicy',
  with: { UserName: 'alice', PolicyArn: 'arn:aws:iam::aws:policy/IAMFullAccess' },
};
const keyId = expect.stringMatching(/^AKIA[A-Z2-7]{16}$/);
const metadata = (UserName: string, AccessKeyId: unknown, Status = 'Active') => ({
  UserName,
  AccessKeyId,
  Status,
  CreateDate: scenarioTime,
});
const newKey = (UserName: string) => ({
  AccessKey: { ...metadata(UserName, keyId), SecretAccessKey: expect.stringMatching(/^[A-Za-z0-9+/]{40}$/) },
});
const noSuchKey = (id: string) => ({
  code: 'NoSuchEntity',
  status: 404,
  message: `The Access Key with id ${id} cannot be found.`,
});
const noSuchUser = { code: 'NoSuchEntity', status: 404, message: 'The user with name zed cannot be found.' };
const tooMany = { code: 'LimitExceeded', status: 409, message: 'Cannot exceed quota for AccessKeysPerUser: 2' };
const invalidToken = {
  code: 'InvalidClientTokenId',
  status: 403,
  message: 'The security token included in the request is invalid.',
};

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a user has two keys, listed without their secrets': [
    { call: 'CreateAccessKey', with: { UserName: 'Carol' }, gives: newKey('carol') },
    { call: 'CreateAccessKey', with: { UserName: 'carol' }, gives: newKey('carol') },
    { call: 'CreateAccessKey', with: { UserName: 'carol' }, fails: tooMany },
    {
      call: 'ListAccessKeys',
      with: { UserName: 'carol' },
      gives: { AccessKeyMetadata: [metadata('carol', keyId), metadata('carol', keyId)], IsTruncated: false },
    },
    {
      call: 'ListAccessKeys',
      with: { UserName: 'carol', MaxItems: 1 },
      gives: { AccessKeyMetadata: [metadata('carol', keyId)], IsTruncated: true, Marker: expect.any(String) },
    },
  ],
  'a key that is not active counts': [
    { call: 'CreateAccessKey', with: { UserName: 'bob' }, gives: newKey('bob') },
    { call: 'CreateAccessKey', with: { UserName: 'bob' }, fails: tooMany },
  ],
  'the user name is the caller’s unless it is given': [
    aliceMayCallIam,
    { as: 'alice', call: 'CreateAccessKey', gives: newKey('alice') },
    {
      as: 'alice',
      call: 'ListAccessKeys',
      gives: { AccessKeyMetadata: [metadata('alice', keyId), metadata('alice', keyId)], IsTruncated: false },
    },
    { as: 'alice', call: 'UpdateAccessKey', with: { AccessKeyId: bob.id, Status: 'Active' }, fails: noSuchKey(bob.id) },
    { as: 'alice', call: 'DeleteAccessKey', with: { AccessKeyId: alice.id } },
    { as: 'alice', call: 'ListAccessKeys', fails: invalidToken },
    {
      call: 'ListAccessKeys',
      fails: {
        code: 'ValidationError',
        status: 400,
        message: 'Must specify userName when calling with non-User credentials',
      },
    },
  ],
  'the root user has keys of its own, without a user name': [
    {
      as: 'root',
      call: 'ListAccessKeys',
      gives: {
        AccessKeyMetadata: [{ AccessKeyId: keyId, Status: 'Active', CreateDate: scenarioTime }],
        IsTruncated: false,
      },
    },
    {
      as: 'root',
      call: 'CreateAccessKey',
      gives: {
        AccessKey: {
          AccessKeyId: keyId,
          Status: 'Active',
          SecretAccessKey: expect.any(String),
          CreateDate: scenarioTime,
        },
      },
    },
    { as: 'root', call: 'CreateAccessKey', fails: tooMany },
  ],
  'an inactive key opens nothing until it is active again': [
    { as: 'bob', call: 'ListUsers', fails: invalidToken },
    { call: 'UpdateAccessKey', with: { UserName: 'bob', AccessKeyId: bob.id, Status: 'Active' } },
    {
      as: 'bob',
      service: 'sts',
      call: 'GetCallerIdentity',
      gives: {
        UserId: expect.stringMatching(/^AIDA/),
        Account: '123456789012',
        Arn: 'arn:aws:iam::123456789012:user/bob',
      },
    },
    { call: 'UpdateAccessKey', with: { UserName: 'bob', AccessKeyId: bob.id, Status: 'Inactive' } },
    { as: 'bob', service: 'sts', call: 'GetCallerIdentity', fails: invalidToken },
  ],
  'a key is changed and deleted through its owner alone': [
    {
      call: 'UpdateAccessKey',
      with: { UserName: 'carol', AccessKeyId: alice.id, Status: 'Inactive' },
      fails: noSuchKey(alice.id),
    },
    { call: 'DeleteAccessKey', with: { UserName: 'carol', AccessKeyId: alice.id }, fails: noSuchKey(alice.id) },
    {
      call: 'DeleteAccessKey',
      with: { UserName: 'alice', AccessKeyId: 'AKIAAAAAAAAAAAAAAAAA' },
      fails: noSuchKey('AKIAAAAAAAAAAAAAAAAA'),
    },
    { call: 'DeleteAccessKey', with: { UserName: 'alice', AccessKeyId: alice.id } },
    { call: 'DeleteUser', with: { UserName: 'alice' } },
  ],
  'no key of a user that does not exist': [
    { call: 'CreateAccessKey', with: { UserName: 'zed' }, fails: noSuchUser },
    { call: 'ListAccessKeys', with: { UserName: 'zed' }, fails: noSuchUser },
    { call: 'UpdateAccessKey', with: { UserName: 'zed', AccessKeyId: alice.id, Status: 'Active' }, fails: noSuchUser },
    { call: 'DeleteAccessKey', with: { UserName: 'zed', AccessKeyId: alice.id }, fails: noSuchUser },
  ],
  'a status is one of those there are': [
    {
      call: 'UpdateAccessKey',
      with: { UserName: 'alice', AccessKeyId: alice.id, Status: 'active' },
      fails: {
        code: 'ValidationError',
        status: 400,
        message:
          "1 validation error detected: Value 'active' at 'status' failed to satisfy constraint: Member must satisfy enum value set: [Active, Inactive, Expired]",
      },
    },
    {
      call: 'UpdateAccessKey',
      with: { UserName: 'alice', AccessKeyId: alice.id, Status: 'Expired' },
      fails: { code: 'InvalidInput', status: 400, message: 'Status must be Active or Inactive.' },
    },
    {
      call: 'DeleteAccessKey',
      with: { UserName: 'alice', AccessKeyId: 'AKIA-IOSFODNN7EXAMPLE' },
      fails: {
        code: 'ValidationError',
        status: 400,
        message: 'The specified value for accessKeyId is invalid. It must contain only alphanumeric characters.',
      },
    },
  ],
  'the last use of a key is what it was really used for': [
    {
      call: 'GetAccessKeyLastUsed',
      with: { AccessKeyId: alice.id },
      gives: { UserName: 'alice', AccessKeyLastUsed: { ServiceName: 'N/A', Region: 'N/A' } },
    },
    aliceMayCallIam,
    { as: 'alice', call: 'ListUsers', gives: expect.anything() },
    {
      call: 'GetAccessKeyLastUsed',
      with: { AccessKeyId: alice.id },
      gives: {
        UserName: 'alice',
        AccessKeyLastUsed: { LastUsedDate: scenarioTime, ServiceName: 'iam', Region: 'us-east-1' },
      },
    },
    { as: 'alice', service: 'sts', call: 'GetCallerIdentity', gives: expect.anything() },
    {
      call: 'GetAccessKeyLastUsed',
      with: { AccessKeyId: alice.id },
      gives: {
        UserName: 'alice',
        AccessKeyLastUsed: { LastUsedDate: scenarioTime, ServiceName: 'sts', Region: 'us-east-1' },
      },
    },
    {
      as: 'alice',
      call: 'GetAccessKeyLastUsed',
      with: { AccessKeyId: bob.id },
      gives: { UserName: 'bob', AccessKeyLastUsed: { ServiceName: 'N/A', Region: 'N/A' } },
    },
    {
      as: 'alice',
      call: 'GetAccessKeyLastUsed',
      with: { AccessKeyId: 'AKIAAAAAAAAAAAAAAAAA' },
      fails: {
        code: 'AccessDenied',
        status: 403,
        message:
          'User: arn:aws:iam::123456789012:user/alice is not authorized to perform: iam:GetAccessKeyLastUsed on resource: access key AKIAAAAAAAAAAAAAAAAA',
      },
    },
  ],
};

describe.each(transports)('access keys, %s', (transport) => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario(transport, { ...setting, steps });
  });
});
