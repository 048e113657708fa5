// CPU of one call, the facade's and the raw client's, over the same open connection to another process.
import { GetUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { createIam } from '@iamkit/core';
import { startEmulator } from '../harness/emulator-process.mjs';
import { cpuOf } from '../harness/processes.mjs';

const calls = 600;

async function setUp() {
  const emulator = await startEmulator(100);
  const { endpoint, credentials } = emulator;
  const client = new IAMClient({ endpoint, region: 'us-east-1', credentials });
  return { emulator, client, iam: createIam({ clients: { iam: client } }) };
}

const perCall = async (work) => {
  const cpu = await cpuOf(async () => {
    for (let call = 0; call < calls; call += 1) await work();
  });
  return cpu / calls;
};

const row = (name, measureOurs, measurePeer) => ({
  name,
  peer: 'raw client.send',
  unit: 'ms CPU',
  atMost: 1.05,
  setUp,
  tearDown: async ({ emulator, client }) => {
    client.destroy();
    await emulator.close();
  },
  measureOurs: (context) => perCall(() => measureOurs(context)),
  measurePeer: (context) => perCall(() => measurePeer(context)),
});

export const rows = [
  row(
    'CPU of one call, GetUser',
    ({ iam }) => iam.user('user-000001').get(),
    ({ client }) => client.send(new GetUserCommand({ UserName: 'user-000001' })),
  ),
  row(
    'CPU of one call, ListUsers with 100 users',
    ({ iam }) => iam.users.list().take(100).toArray(),
    ({ client }) => client.send(new ListUsersCommand({ MaxItems: 100 })),
  ),
];
