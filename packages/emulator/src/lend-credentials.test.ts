import { describe, expect, it } from 'vitest';
import { account, alice, start } from './testing/called-emulator.js';

describe('credentialsFor', () => {
  it.each([
    [alice, alice],
    [`${account}:root`, `${account}:root`],
    [`${account}:role/ci/deploy`, 'arn:aws:sts::123456789012:assumed-role/deploy/iamkit'],
    ['arn:aws:sts::123456789012:assumed-role/deploy/run', 'arn:aws:sts::123456789012:assumed-role/deploy/run'],
  ])('gives those of %s', async (principal, Arn) => {
    const { emulator, call } = start();
    await call('CreateRole', {
      RoleName: 'deploy',
      Path: '/ci/',
      AssumeRolePolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
      }),
    });
    const as = emulator.credentialsFor(principal);
    expect(await call('GetCallerIdentity', {}, { as, service: 'sts' })).toMatchObject({ Arn });
    expect(await call('ListAccessKeys', { UserName: 'alice' })).toMatchObject({ AccessKeyMetadata: [] });
    emulator.advance('12h');
    expect(await call('GetCallerIdentity', {}, { as, service: 'sts' })).toMatchObject({ code: 'ExpiredToken' });
  });

  it.each([
    'alice',
    `${account}:user/nobody`,
    'arn:aws:iam::210987654321:root',
    'arn:aws-cn:iam::123456789012:root',
    'arn:aws:sts::123456789012:assumed-role/none/run',
    `${account}:user/eng/alice`,
  ])('gives none of %s', (principal) => {
    expect(() => start().emulator.credentialsFor(principal)).toThrow(
      expect.objectContaining({ code: 'NoSuchPrincipal' }),
    );
  });

  it('changes none of the ids that are made next', async () => {
    const [lending, other] = [start({ randomSeed: 1 }), start({ randomSeed: 1 })];
    lending.emulator.credentialsFor(alice);
    const ids = await Promise.all([lending, other].map(({ call }) => call('CreateGroup', { GroupName: 'staff' })));
    const [first, second] = ids.map((answer) => answer['Group']);
    expect(first).toEqual(second);
  });
});
