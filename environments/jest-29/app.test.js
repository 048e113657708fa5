const { GetUserCommand, IAMClient, NoSuchEntityException } = require('@aws-sdk/client-iam');
const { isIamError } = require('@iamkit/core');
const { aRole, asRecord, aUser } = require('@iamkit/testing/fixtures');
const { emulatorTest } = require('@iamkit/testing/jest');
const { mockIam } = require('@iamkit/testing/mock');
const { expect, test } = require('@jest/globals');

const withEmulator = emulatorTest({ accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }] });

for (const name of ['bob', 'carol']) {
  withEmulator(`an emulator is as it was at the start: ${name}`, async ({ iam, iamClient, emulator }) => {
    await iam.users.create(name);
    expect(await iam.users.list().toArray()).toHaveLength(2);
    const { User } = await iamClient.send(new GetUserCommand({ UserName: name }));
    expect(User.Path).toBe('/');
    expect(emulator).toHaveReceived('CreateUser', { UserName: name });
    expect(emulator).not.toHaveDenied('CreateUser');
  });
}

test('policies have matchers', () => {
  const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] };
  const request = { principal: aUser().Arn, action: 's3:GetObject', resource: 'arn:aws:s3:::reports/june' };
  expect(policy).toAllow(request);
  expect(policy).toDeny({ ...request, action: 's3:PutObject' }, 'implicitDeny');
  expect(policy).toBeValidPolicy('identity');
  expect(policy).toFitQuota('identity');
  expect(policy).not.toEqualPolicy(aRole().AssumeRolePolicyDocument);
  expect(() => expect(policy).not.toAllow(request)).toThrow('allowed: identity[0].Statement[0] allows s3:GetObject');
});

test('a mock rejects with the class of the SDK', async () => {
  const mock = mockIam();
  mock.on(GetUserCommand).rejectsWith('NoSuchEntity');
  const client = new IAMClient({ region: 'us-east-1' });
  const error = await client.send(new GetUserCommand({ UserName: 'bob' })).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(NoSuchEntityException);
  mock.restore();
});

test('a record is made by core, and refused by it', () => {
  expect(asRecord(aUser()).name).toBe('alice');
  try {
    asRecord({ ...aUser(), Arn: undefined });
  } catch (error) {
    expect(isIamError(error, 'InvalidResponse')).toBe(true);
  }
});
