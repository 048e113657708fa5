import { setTimeout } from 'node:timers/promises';
import { type AccessKey, createIam, isIamError } from '@iamkit/core';
import { print, start } from './lesson.js';

const name = 'iamkit-lesson-ex_test_iam';

start({
  creates: (iam) => ({ [`user ${name}`]: iam.user(name) }),

  async run(iam, signal) {
    await iam.users.create(name, { tags: { 'iamkit:lesson': 'access-keys' } });
    const user = iam.user(name);
    await user.attachedPolicies.attach(iam.awsManagedPolicy('IAMReadOnlyAccess'));

    const first = await user.accessKeys.create();
    print(`an id of ${first.id.length} characters, and a secret: ${first.secretAccessKey}`);

    // Stands for the place where the program of this user finds its key: a secrets manager, a CI variable.
    let vault: AccessKey = first;
    const program = () => createIam({ credentials: vault.credentials });

    await untilKnown(signal, () => program().users.list().first());
    print('the key may list users');
    try {
      await program().user(name).accessKeys.create();
    } catch (error) {
      if (!isIamError(error, 'AccessDenied')) throw error;
      print(`the key may not create anything: ${error.denied?.action} is denied`);
    }

    const used = await user.accessKeys.lastUsed(first.id);
    print(`last used with: ${used?.serviceName ?? 'AWS has not noted it yet'}`);

    // IAM's dates are whole seconds: in the next one, the first key is the older one.
    await setTimeout(1_000 - (Date.now() % 1_000), undefined, { signal });
    for (let done = ''; done !== 'delete'; ) {
      const { step, accessKeyId } = await user.accessKeys.rotate({
        publish: async (key) => {
          vault = key;
        },
        verify: (id) => isAtWork(id),
        keepOldFor: 0,
        deleteInactive: true,
        signal,
      });
      // For some seconds AWS may list the keys as they were before the step.
      if (step === 'none' || step === done) await setTimeout(2_000, undefined, { signal });
      else {
        print(`rotation: ${step} the ${accessKeyId === first.id ? 'first' : 'second'} key`);
        done = step;
      }
    }

    /** Whether the program works, and with this key. */
    async function isAtWork(id: string): Promise<boolean> {
      if (id !== vault.id) return false;
      return program()
        .users.list()
        .first()
        .then(
          () => true,
          () => false,
        );
    }
  },
});

/** It takes AWS some seconds until every server knows a new key and what it may do. */
async function untilKnown(signal: AbortSignal, call: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + 60_000; ; ) {
    try {
      await call();
      return;
    } catch (error) {
      if (Date.now() > end || !isIamError(error, 'AccessDenied', 'InvalidClientTokenId')) throw error;
      await setTimeout(1_000, undefined, { signal });
    }
  }
}
