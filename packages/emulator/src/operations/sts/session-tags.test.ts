import { describe, expect, it } from 'vitest';
import {
  alice,
  deploy,
  here,
  noTrust,
  notAuthorized,
  start,
  statement,
  trusting,
} from '../../testing/session-world.js';

describe('what a session says of who it is', () => {
  it('are its tags, of which it hands the transitive ones on', async () => {
    const { call, role, roleMay, assume } = start();
    await role('deploy', trusting(alice), { Tags: [{ Key: 'Team', Value: 'none' }] });
    await roleMay(
      'deploy',
      statement({ Action: 'iam:ListUsers', Condition: { StringEquals: { 'aws:PrincipalTag/team': 'blue' } } }),
      statement({ Action: 'sts:*' }),
    );
    await role('next', trusting(deploy));
    const next = `arn:aws:iam::${here}:role/ci/next`;
    await roleMay(
      'next',
      statement({ Action: 'iam:ListUsers', Condition: { StringEquals: { 'aws:PrincipalTag/team': 'blue' } } }),
      statement({ Action: 'iam:ListRoles', Condition: { StringEquals: { 'aws:PrincipalTag/cost': '7' } } }),
    );
    const Tags = [
      { Key: 'team', Value: 'blue' },
      { Key: 'cost', Value: '7' },
    ];
    expect(await call('ListUsers', {}, (await assume()).Credentials)).toMatchObject({ code: 'AccessDenied' });
    const { Credentials } = await assume({ Tags, TransitiveTagKeys: ['team'] });
    expect(await call('ListUsers', {}, Credentials)).toHaveProperty('Users');
    const chained = await assume({ RoleArn: next }, Credentials);
    expect(await call('ListUsers', {}, chained.Credentials)).toHaveProperty('Users');
    expect(await call('ListRoles', {}, chained.Credentials)).toMatchObject({ code: 'AccessDenied' });
    const invalid = (message: string) => ({ code: 'InvalidParameterValue', message });
    expect(await assume({ RoleArn: next, Tags: [{ Key: 'TEAM', Value: 'red' }] }, Credentials)).toEqual(
      invalid(
        "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
      ),
    );
    expect(await assume({ TransitiveTagKeys: ['team'] })).toEqual(
      invalid('The specified transitive tag key must be included in the requested tags.'),
    );
    expect(await assume({ Tags: [...Tags, { Key: 'Team', Value: '' }] })).toEqual(
      invalid('Duplicate tag keys found. Please note that Tag keys are case insensitive.'),
    );
    await call('UpdateAssumeRolePolicy', {
      RoleName: 'next',
      PolicyDocument: trusting(deploy, { Action: 'sts:AssumeRole' }),
    });
    expect(await assume({ RoleArn: next }, Credentials)).toEqual(
      notAuthorized(`arn:aws:sts::${here}:assumed-role/deploy/run`, 'sts:TagSession', next, noTrust('sts:TagSession')),
    );
  });

  it('is its source identity, which stays on the way through roles', async () => {
    const { role, roleMay, assume } = start();
    await role('deploy', trusting(alice));
    await roleMay('deploy', statement({ Action: 'sts:*' }));
    await role('next', trusting(deploy, { Condition: { StringEquals: { 'sts:SourceIdentity': 'alice' } } }));
    const next = `arn:aws:iam::${here}:role/ci/next`;
    const first = await assume({ SourceIdentity: 'alice' });
    expect(first).toMatchObject({ SourceIdentity: 'alice' });
    expect(await assume({ RoleArn: next }, first.Credentials)).toMatchObject({ SourceIdentity: 'alice' });
    expect(await assume({ RoleArn: next, SourceIdentity: 'bob' }, first.Credentials)).toMatchObject({
      code: 'AccessDenied',
    });
  });
});
