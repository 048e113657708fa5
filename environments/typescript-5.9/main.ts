import { IAMClient } from '@aws-sdk/client-iam';
import { createIam, isIamError } from '@iamkit/core';
import { listUsers } from '@iamkit/core/actions';
import { createEmulator } from '@iamkit/emulator';

async function main(): Promise<void> {
  const emulator = createEmulator();
  const client = new IAMClient(emulator.clientConfig());
  const iam = createIam({ clients: { iam: client } });
  await iam.users.create('alice', { path: '/team/', tags: { team: 'red' } });
  for await (const user of iam.users.list()) {
    const arn: string = user.arn;
    const created: Date = user.createdAt;
    console.log(arn, created instanceof Date);
  }
  try {
    await iam.user('bob').get();
  } catch (error) {
    if (isIamError(error, 'NoSuchEntity')) {
      const code: 'NoSuchEntity' = error.code;
      console.log(code, error.status);
    }
  }
  console.log(typeof listUsers);
}

void main();
