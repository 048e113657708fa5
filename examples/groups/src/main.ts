import { print, start } from './lesson.js';

const group = 'iamkit-lesson-auditors';
const users = ['iamkit-lesson-kim', 'iamkit-lesson-lee'];

start({
  creates: (iam) => ({
    [`group ${group}`]: iam.group(group),
    ...Object.fromEntries(users.map((name) => [`user ${name}`, iam.user(name)])),
  }),

  async run(iam) {
    // Groups have no tags in IAM, users have.
    await iam.groups.create(group);
    await iam.group(group).attachedPolicies.attach(iam.awsManagedPolicy('SecurityAudit'));
    for (const name of users) {
      await iam.users.create(name, { tags: { 'iamkit:lesson': 'groups' } });
      await iam.group(group).members.add(name);
    }
    print(`members: ${await namesOf(iam.group(group).members.list())}`);

    const [kim = ''] = users;
    print(`kim is in: ${await namesOf(iam.user(kim).groups.list())}`);
    print(`policies of kim alone: ${(await namesOf(iam.user(kim).attachedPolicies.list())) || 'none'}`);
    print(`policies of the group: ${await namesOf(iam.group(group).attachedPolicies.list())}`);

    await iam.group(group).members.remove(kim);
    print(`members without kim: ${await namesOf(iam.group(group).members.list())}`);

    const { steps } = await iam.group(group).deletionPlan();
    print('to delete the group:');
    for (const { operation, subject = group } of steps) print(`  ${operation} ${subject}`);
  },
});

async function namesOf(things: AsyncIterable<{ readonly name: string }>): Promise<string> {
  const names: string[] = [];
  for await (const { name } of things) names.push(name);
  return names.join(', ');
}
