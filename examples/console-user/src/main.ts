import { print, start } from './lesson.js';

const name = 'iamkit-lesson-kim';

start({
  creates: (iam) => ({ [`user ${name}`]: iam.user(name) }),

  async run(iam) {
    const { arn } = await iam.users.create(name, { tags: { 'iamkit:lesson': 'console-user' } });
    print(`created ${arn}`);

    const kim = iam.user(name);
    await kim.attachedPolicies.attach(iam.awsManagedPolicy('IAMUserChangePassword'));
    print('kim may change the own password, and nothing else');

    const profile = await kim.loginProfile.create({ passwordResetRequired: true });
    print(`password: ${profile.password}, of ${profile.password.reveal().length} characters`);
    print(`must choose another at the first sign-in: ${profile.passwordResetRequired}`);
    print(`signs in at ${await iam.account.signInUrl()}`);

    await kim.loginProfile.delete();
    print('without password: kim is a user still, but cannot sign in to the console');
  },
});
