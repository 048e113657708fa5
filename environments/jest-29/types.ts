import { emulatorTest } from '@iamkit/testing/jest';

const test = emulatorTest();

test('the matchers have their types', async ({ iam, emulator }) => {
  await iam.users.create('alice');
  expect(emulator).toHaveReceived('CreateUser', { UserName: 'alice' });
  expect(emulator).toHaveReceived('CreateUser', { UserName: expect.any(String) });
  // @ts-expect-error it is called UserName
  expect(emulator).not.toHaveReceived('CreateUser', { Username: 'alice' });
  expect({ Statement: [] }).toBeValidPolicy('identity');
  expect([{ Statement: [] }]).toEqual([expect.toEqualPolicy({ Statement: [] })]);
  // @ts-expect-error there is no such kind
  expect({ Statement: [] }).not.toBeValidPolicy('identities');
});
