// Works for 20 ms on every page of users in a fresh process: `core` or `sdk`. Prints the wall time and how many there were.
import { setTimeout as work } from 'node:timers/promises';

const way = process.argv[2];
let count = 0;

async function withCore() {
  const { createIam } = await import('@iamkit/core');
  const iam = createIam();
  await iam.user('user-000000').get(); // the first call loads the SDK and opens the connection, for both alike
  return measure(async () => {
    for await (const page of iam.users.list().pages()) {
      await work(20);
      count += page.length;
    }
  });
}

async function withSdk() {
  const { GetUserCommand, IAMClient, paginateListUsers } = await import('@aws-sdk/client-iam');
  const client = new IAMClient({});
  await client.send(new GetUserCommand({ UserName: 'user-000000' }));
  return measure(async () => {
    for await (const page of paginateListUsers({ client }, {})) {
      await work(20);
      count += page.Users?.length ?? 0;
    }
  });
}

async function measure(read) {
  const start = performance.now();
  await read();
  return { milliseconds: performance.now() - start, count };
}

console.log(JSON.stringify(await (way === 'core' ? withCore() : withSdk())));
process.exit(0);
