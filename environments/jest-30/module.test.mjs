import { GetUserCommand, IAMClient } from '@aws-sdk/client-iam';
import { aUser } from '@iamkit/testing/fixtures';
import { emulatorTest } from '@iamkit/testing/jest';
import { mockIam } from '@iamkit/testing/mock';
import { expect, test } from '@jest/globals';

emulatorTest()('ES modules have the same', async ({ iam, emulator }) => {
  await iam.users.create('alice');
  expect(emulator).toHaveReceived('CreateUser', { UserName: 'alice' });
});

test('ES modules mock the clients that they import', async () => {
  const mock = mockIam();
  mock.on(GetUserCommand).resolves({ User: aUser() });
  const { User } = await new IAMClient({ region: 'us-east-1' }).send(new GetUserCommand({}));
  expect(User.UserName).toBe('alice');
  mock.restore();
});
