import { GetUserCommand, IAMClient, NoSuchEntityException } from '@aws-sdk/client-iam';
import { isIamError } from '@iamkit/core';
import { aRole, asRecord, aUser } from '@iamkit/testing/fixtures';
import { mockIam } from '@iamkit/testing/mock';
import { emulatorTest } from '@iamkit/testing/vitest';
import { expect, test } from 'vitest';

const withEmulator = emulatorTest({ accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }] });

for (const name of ['bob', 'carol']) {
  withEmulator(`an emulator is as it was at the start: ${name}`, async ({ iam, iamClient, emulator }) => {
    await iam.users.create(name);
    expect(await iam.users.list().toArray()).toHaveLength(2);
    const { User } = await iamClient.send(new GetUserCommand({ UserName: name }));
    expect(User?.Path).toBe('/');
    expect(emulator).toHaveReceived('CreateUser', { UserName: name });
    expect(emulator).toHaveReceived('CreateUser', { UserName: expect.any(String) });
    // @ts-expect-error it is called UserName
    expect(emulator).not.toHaveReceived('CreateUser', { Username: name });
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
  expect([policy]).toEqual([expect.toEqualPolicy(JSON.stringify(policy))]);
});

test('a mock rejects with the class of the SDK', async () => {
  const mock = mockIam();
  mock.on(GetUserCommand).rejectsWith('NoSuchEntity');
  const client = new IAMClient({ region: 'us-east-1' });
  const error: unknown = await client.send(new GetUserCommand({ UserName: 'bob' })).catch((thrown: unknown) => thrown);
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
