import { describe, expect, it } from 'vitest';
import { emulated } from './test/emulated.js';

const document = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
} as const;

/** An IAM whose changes are seen late, and a facade that waits by the same clock. */
describe.each(['5s', '30s'] as const)('where changes are seen %s late', (propagationDelay) => {
  it('a user is created, furnished and deleted with everything, in one go', async () => {
    const { iam, clock } = emulated({ propagationDelay });
    const start = clock.now();
    const { arn } = await iam.policies.create('shared', { document });
    await iam.users.create('alice', { tags: { team: 'blue' } });
    await iam.groups.create('engineers');
    const alice = iam.user('alice');
    await alice.groups.add('engineers');
    await alice.attachedPolicies.attach(arn);
    await alice.inlinePolicies.put('inline', document);
    await alice.loginProfile.create();
    await alice.accessKeys.create();
    expect((await iam.users.ensure('alice', { tags: { team: 'red' } })).outcome).toBe('updated');
    await clock.sleep(60_000);
    await alice.delete({ cascade: true });
    await iam.group('engineers').delete({ cascade: true });
    await iam.policy(arn).delete({ cascade: true });
    await clock.sleep(60_000);
    for (const handle of [alice, iam.group('engineers'), iam.policy(arn)]) expect(await handle.exists()).toBe(false);
    expect(clock.now() - start).toBeLessThan(600_000);
  });

  it('a key is rotated: the new one is published when it works everywhere', async () => {
    const { iam, as, clock } = emulated({ propagationDelay });
    await iam.users.create('deployer');
    const { accessKeys } = iam.user('deployer');
    const old = await accessKeys.create();
    await clock.sleep(3_600_000);
    const start = clock.now();
    let published = 0;
    const { step } = await accessKeys.rotate({
      publish: async (key) => {
        published += 1;
        expect((await as(await key.credentials()).callerIdentity()).arn).toContain('user/deployer');
      },
    });
    expect([step, published]).toEqual(['create', 1]);
    expect(clock.now() - start).toBeGreaterThanOrEqual(propagationDelay === '5s' ? 5_000 : 30_000);
    await as(await old.credentials()).callerIdentity();
  });
});
