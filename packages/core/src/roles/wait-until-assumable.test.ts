import { describe, expect, it } from 'vitest';
import { awsError } from '../test/fake-client.js';
import { denied, iamOf, keys, roleArn } from '../test/session-iam.js';

describe('waiting for a role', () => {
  const role = (age: number, now: number) => ({
    Role: {
      RoleName: 'deploy',
      RoleId: 'AROA',
      Arn: roleArn,
      Path: '/ci/',
      CreateDate: new Date(now - age),
      AssumeRolePolicyDocument: '{"Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}',
    },
  });

  it.each([5_000, 30_000])('that is assumable after %d ms takes as long, and two answers in a row', async (delay) => {
    const { iam, clock, client } = iamOf({
      GetRole: () => role(1_000, clock.now()),
      AssumeRole: () =>
        clock.now() < ready ? denied() : { Credentials: { ...keys, Expiration: new Date(clock.now() + 900_000) } },
    });
    const ready = clock.now() + delay;
    await iam.role('deploy').waitUntilAssumable({ roleSessionName: 'probe' });
    expect(clock.now()).toBeGreaterThanOrEqual(ready);
    expect(clock.now()).toBeLessThan(ready + 2_000);
    expect(client.calls.filter(({ operation }) => operation === 'AssumeRole').at(-1)?.input).toMatchObject({
      RoleSessionName: 'probe',
      DurationSeconds: 900,
    });
  });

  it('begins anew when a server refuses that has not learnt of it yet', async () => {
    let calls = 0;
    const { iam, clock } = iamOf({
      GetRole: () => role(1_000, clock.now()),
      AssumeRole: () =>
        ++calls === 2 ? denied() : { Credentials: { ...keys, Expiration: new Date(clock.now() + 900_000) } },
    });
    await iam.role('deploy').waitUntilAssumable();
    expect(calls).toBe(4);
  });

  it.each([
    { what: 'older than a minute', age: 61_000, waits: false },
    { what: 'not assumable within a minute', age: 0, waits: true },
  ])('that is $what ends with AccessDenied', async ({ age, waits }) => {
    const { iam, clock } = iamOf({ GetRole: () => role(age, clock.now()), AssumeRole: denied });
    const start = clock.now();
    await expect(iam.role('deploy').waitUntilAssumable()).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(clock.now() - start > 50_000).toBe(waits);
    expect(clock.now() - start).toBeLessThanOrEqual(60_000);
  });

  it('ends at once with any other error', async () => {
    const { iam, clock } = iamOf({
      GetRole: () => role(0, clock.now()),
      AssumeRole: () => {
        throw awsError('RegionDisabledException', 'STS is not activated in this region');
      },
    });
    await expect(iam.role('deploy').waitUntilAssumable()).rejects.toMatchObject({ code: 'RegionDisabled' });
    expect(clock.slept).toEqual([]);
  });
});
