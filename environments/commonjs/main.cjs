const { IAMClient } = require('@aws-sdk/client-iam');
const { createIam, isIamError } = require('@iamkit/core');
const { listUsers } = require('@iamkit/core/actions');
const { createEmulator } = require('@iamkit/emulator');

async function main() {
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
}

main();
