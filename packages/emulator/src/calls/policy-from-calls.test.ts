import { describe, expect, it } from 'vitest';
import { account, alice, start } from '../testing/called-emulator.js';
import { policyFromCalls } from './policy-from-calls.js';

describe('policyFromCalls', () => {
  it('allows what a run did, and nothing else', async () => {
    const run = async ({ call }: Pick<ReturnType<typeof start>, 'call'>) => {
      await call('ListUsers');
      await call('ListGroups');
      await call('CreateUser', { UserName: 'carol', Path: '/eng/', Tags: [{ Key: 'team', Value: 'blue' }] });
      await call('GetUser', { UserName: 'bob' });
      await call('GetUser', { UserName: 'carol' });
      await call('GetUser', { UserName: 'nobody' });
      await call('GetCallerIdentity', {}, { service: 'sts' });
    };
    const rehearsal = start();
    await run(rehearsal);
    const policy = policyFromCalls(rehearsal.emulator.calls);
    expect(policy).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['iam:CreateUser', 'iam:TagUser'], Resource: [`${account}:user/eng/carol`] },
        {
          Effect: 'Allow',
          Action: ['iam:GetUser'],
          Resource: [`${account}:user/eng/bob`, `${account}:user/eng/carol`, `${account}:user/nobody`],
        },
        { Effect: 'Allow', Action: ['iam:ListGroups', 'iam:ListUsers'], Resource: ['*'] },
      ],
    });
    const performance = start();
    await performance.aliceMay(...[policy.Statement].flat());
    const as = performance.emulator.credentialsFor(alice);
    await run({ call: (name, input, options) => performance.call(name, input, { ...options, as }) });
    expect(performance.emulator.calls.filter(({ error }) => error).map(({ error }) => error?.code)).toEqual([
      'NoSuchEntity',
    ]);
    expect(await performance.call('GetUser', { UserName: 'alice' }, { as })).toMatchObject({ code: 'AccessDenied' });
  });

  it('allows both what was and what it became', async () => {
    const { emulator, call } = start();
    await call('UpdateUser', { UserName: 'bob', NewUserName: 'bill', NewPath: '/ops/' });
    expect(policyFromCalls(emulator.calls).Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['iam:UpdateUser'],
        Resource: [`${account}:user/eng/bob`, `${account}:user/ops/bill`],
      },
    ]);
  });

  it('leaves out what was denied, and takes characters of a path for what they are', async () => {
    const { emulator, asAlice, call } = start();
    await asAlice('ListUsers');
    await call('CreateUser', { UserName: 'dave', Path: '/a*b?c$d/' });
    expect(policyFromCalls(emulator.calls).Statement).toEqual([
      { Effect: 'Allow', Action: ['iam:CreateUser'], Resource: [`${account}:user/a\${*}b\${?}c\${$}d/dave`] },
    ]);
    expect(policyFromCalls([]).Statement).toEqual([]);
  });
});
