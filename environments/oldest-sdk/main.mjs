import { IAMClient } from '@aws-sdk/client-iam';
import { createIam, isIamError } from '@iamkit/core';
import { listUsers } from '@iamkit/core/actions';
import { createEmulator } from '@iamkit/emulator';

const emulator = createEmulator();
const client = new IAMClient(emulator.clientConfig());
const iam = createIam({ clients: { iam: client } });
await iam.users.create('alice', { path: '/team/', tags: { team: 'red' } });
for await (const user of iam.users.list()) console.log(user.arn);
try {
  await iam.user('bob').get();
} catch (error) {
  console.log(isIamError(error, 'NoSuchEntity'), error.status);
}
console.log(typeof listUsers);
