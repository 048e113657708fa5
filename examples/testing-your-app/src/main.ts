import { print, start } from './lesson.js';
import { offboard } from './offboard.js';

const name = 'iamkit-lesson-kim';
const group = 'iamkit-lesson-developers';

start({
  creates: (iam) => ({ [`group ${group}`]: iam.group(group), [`user ${name}`]: iam.user(name) }),

  async run(iam) {
    await iam.groups.create(group);
    await iam.users.create(name, { tags: { 'iamkit:lesson': 'testing-your-app' } });
    await iam.group(group).members.add(name);
    await iam.user(name).accessKeys.create();

    const { keys, groups, password } = await offboard(iam, name);
    print(`keys deactivated: ${keys.length}`);
    print(`groups left: ${groups.join(', ')}`);
    print(`password removed: ${password ? 'yes' : 'there was none'}`);
    print(`tags: ${JSON.stringify(await iam.user(name).tags.get())}`);
  },
});
