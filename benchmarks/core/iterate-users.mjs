// Iterates every user in a fresh process: `core` or `sdk`. Prints wall time, CPU and peak memory.
const way = process.argv[2];
let count = 0;

async function withCore() {
  const { createIam } = await import('@iamkit/core');
  const iam = createIam();
  await iam.user('user-000000').get(); // the first call loads the SDK and opens the connection, for both alike
  return measure(async () => {
    for await (const user of iam.users.list()) if (user.name) count += 1;
  });
}

async function withSdk() {
  const { GetUserCommand, IAMClient, paginateListUsers } = await import('@aws-sdk/client-iam');
  const client = new IAMClient({});
  await client.send(new GetUserCommand({ UserName: 'user-000000' }));
  return measure(async () => {
    for await (const page of paginateListUsers({ client }, {}))
      for (const user of page.Users ?? []) if (user.UserName) count += 1;
  });
}

async function measure(work) {
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  return { milliseconds, count, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

console.log(JSON.stringify(await (way === 'core' ? withCore() : withSdk())));
process.exit(0);
