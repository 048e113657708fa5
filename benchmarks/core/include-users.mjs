// Lists users with tags, groups and policies in a fresh process: `core`, or `loop`, as the SDK has one do it, over as many of
// the users as are asked for. Prints the wall time and how many there were.
const [way, most] = process.argv.slice(2);
let count = 0;

async function withCore() {
  const { createIam } = await import('@iamkit/core');
  const iam = createIam();
  await iam.user('user-000000').get(); // the first call loads the SDK and opens the connection, for both alike
  return measure(async () => {
    for await (const user of iam.users.list({ include: ['tags', 'groups', 'policies'] }))
      if (user.tags && user.groups && user.attachedPolicies && user.inlinePolicies) count += 1;
  });
}

async function withLoop() {
  const {
    GetUserCommand,
    IAMClient,
    ListAttachedUserPoliciesCommand,
    ListGroupsForUserCommand,
    ListUserPoliciesCommand,
    ListUserTagsCommand,
    paginateListUsers,
  } = await import('@aws-sdk/client-iam');
  const client = new IAMClient({});
  await client.send(new GetUserCommand({ UserName: 'user-000000' }));
  return measure(async () => {
    for await (const page of paginateListUsers({ client }, {}))
      for (const { UserName } of page.Users ?? []) {
        if (count === Number(most)) return;
        await client.send(new ListUserTagsCommand({ UserName }));
        await client.send(new ListGroupsForUserCommand({ UserName }));
        await client.send(new ListAttachedUserPoliciesCommand({ UserName }));
        await client.send(new ListUserPoliciesCommand({ UserName }));
        count += 1;
      }
  });
}

async function measure(work) {
  const start = performance.now();
  await work();
  return { milliseconds: performance.now() - start, count };
}

console.log(JSON.stringify(await (way === 'core' ? withCore() : withLoop())));
process.exit(0);
