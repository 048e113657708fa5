import { setTimeout } from 'node:timers/promises';
import { print, start } from './lesson.js';
import { offboard } from './offboard.js';

const name = 'iamkit-lesson-kim';
const group = 'iamkit-lesson-developers';

start({
  creates: (iam) => ({ [`group ${group}`]: iam.group(group), [`user ${name}`]: iam.user(name) }),

  async run(iam, signal) {
    await iam.groups.create(group);
    await iam.users.create(name, { tags: { 'iamkit:lesson': 'testing-your-app' } });
    await iam.group(group).members.add(name);
    await iam.user(name).accessKeys.create();
    await untilSeen(signal, async () => (await iam.user(name).accessKeys.list().first()) !== undefined);

    const { keys, groups, password } = await offboard(iam, name);
    print(`keys deactivated: ${keys.length}`);
    print(`groups left: ${groups.join(', ')}`);
    print(`password removed: ${password ? 'yes' : 'there was none'}`);
    await untilSeen(signal, async () => 'offboarded' in (await iam.user(name).tags.get()));
    print(`tags: ${JSON.stringify(await iam.user(name).tags.get())}`);
  },
});

/** For some seconds AWS may show what was there before. */
async function untilSeen(signal: AbortSignal, isSeen: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await isSeen()) && Date.now() < end; )
    await setTimeout(1_000, undefined, { signal });
}
