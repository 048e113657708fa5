import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scenarioTime } from '../../testing/scenario.js';
import {
  accessDenied,
  alice,
  deploy,
  document,
  enableMfa,
  here,
  inSeconds,
  longTerm,
  noIdentity,
  noTrust,
  notAuthorized,
  send,
  start,
  statement,
  there,
  trusting,
} from '../../testing/session-world.js';

describe('AssumeRole', () => {
  it('gives a session of the role, which may do what the role may, and ends', async () => {
    const { emulator, call, role, roleMay, assume, sts } = start();
    await role('deploy', trusting(alice));
    await roleMay('deploy', statement({ Action: 'iam:ListUsers' }));
    const { Credentials, ...assumed } = await assume();
    expect(assumed).toEqual({
      AssumedRoleUser: {
        Arn: `arn:aws:sts::${here}:assumed-role/deploy/run`,
        AssumedRoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}:run$/),
      },
      Expiration: inSeconds(3600),
    });
    expect(await sts('GetCallerIdentity', {}, Credentials)).toEqual({
      Account: here,
      Arn: `arn:aws:sts::${here}:assumed-role/deploy/run`,
      UserId: expect.stringMatching(/^AROA[A-Z2-7]{17}:run$/),
    });
    expect(await call('ListUsers', {}, Credentials)).toMatchObject({ IsTruncated: false });
    expect(await call('ListRoles', {}, Credentials)).toEqual(
      notAuthorized(`arn:aws:sts::${here}:assumed-role/deploy/run`, 'iam:ListRoles', '*', noIdentity('iam:ListRoles')),
    );
    expect(await call('GetRole', { RoleName: 'deploy' })).toMatchObject({
      Role: { RoleLastUsed: { LastUsedDate: scenarioTime, Region: 'us-east-1' } },
    });
    emulator.advance('1h');
    expect(await sts('GetCallerIdentity', {}, Credentials)).toEqual({
      code: 'ExpiredToken',
      message: 'The security token included in the request is expired',
    });
  });

  it('gives credentials that are good only whole, and as long as there is the role', async () => {
    const { call, role, assume, sts } = start();
    await role('deploy', trusting(alice));
    const { Credentials = longTerm('alice') } = await assume();
    const { accessKeyId, secretAccessKey } = Credentials;
    const invalid = { code: 'InvalidClientTokenId', message: 'The security token included in the request is invalid.' };
    expect(await sts('GetCallerIdentity', {}, { accessKeyId, secretAccessKey })).toEqual(invalid);
    expect(await sts('GetCallerIdentity', {}, { ...Credentials, sessionToken: 'other' })).toEqual(invalid);
    expect(await sts('GetCallerIdentity', {}, { ...Credentials, secretAccessKey: 'other' })).toMatchObject({
      code: 'SignatureDoesNotMatch',
    });
    await call('DeleteRole', { RoleName: 'deploy' });
    expect(await sts('GetCallerIdentity', {}, Credentials)).toEqual(invalid);
  });

  it('is decided by the trust policy, and by the account’s policies where it trusts the account', async () => {
    const { call, may, role, assume } = start();
    expect(await assume()).toEqual(notAuthorized(alice, 'sts:AssumeRole', deploy, noTrust('sts:AssumeRole')));
    await may(statement({ Action: 'sts:AssumeRole' }));
    await role('deploy', trusting(`arn:aws:iam::${here}:user/bob`));
    expect(await assume()).toEqual(notAuthorized(alice, 'sts:AssumeRole', deploy, noTrust('sts:AssumeRole')));
    const trust = (policy: string) => call('UpdateAssumeRolePolicy', { RoleName: 'deploy', PolicyDocument: policy });
    await trust(trusting(here));
    expect(await assume()).toHaveProperty('Credentials');
    await call('DeleteUserPolicy', { UserName: 'alice', PolicyName: 'own' });
    expect(await assume()).toEqual(notAuthorized(alice, 'sts:AssumeRole', deploy, noIdentity('sts:AssumeRole')));
    await trust(
      document(
        { Effect: 'Allow', Principal: { AWS: alice }, Action: 'sts:AssumeRole' },
        { Effect: 'Deny', Principal: { AWS: alice }, Action: 'sts:AssumeRole' },
      ),
    );
    expect(await assume()).toEqual(
      notAuthorized(alice, 'sts:AssumeRole', deploy, ' with an explicit deny in the role trust policy'),
    );
  });

  it('across accounts both sides must allow', async () => {
    const { emulator, role, assume, sts } = start();
    const remote = `arn:aws:iam::${there}:user/remote`;
    await role('deploy', trusting(remote));
    expect(await assume({}, longTerm('remote'))).toEqual(
      notAuthorized(remote, 'sts:AssumeRole', deploy, noIdentity('sts:AssumeRole')),
    );
    const administratorThere = emulator.credentialsFor(`arn:aws:iam::${there}:root`);
    await send(
      emulator,
      'iam',
      'PutUserPolicy',
      { UserName: 'remote', PolicyName: 'own', PolicyDocument: document(statement({ Action: 'sts:AssumeRole' })) },
      administratorThere,
    );
    const { Credentials } = await assume({}, longTerm('remote'));
    expect(await sts('GetCallerIdentity', {}, Credentials)).toMatchObject({ Account: here });
    await role('closed', trusting(alice));
    expect(await assume({ RoleArn: `arn:aws:iam::${here}:role/ci/closed` }, longTerm('remote'))).toMatchObject({
      code: 'AccessDenied',
    });
  });

  it('whoever gets the name of a user that was deleted is somebody else', async () => {
    const { call, emulator, role, assume } = start();
    const bob = `arn:aws:iam::${here}:user/bob`;
    await role('deploy', trusting(bob));
    expect(await assume({}, emulator.credentialsFor(bob))).toHaveProperty('Credentials');
    await call('DeleteUser', { UserName: 'bob' });
    await call('CreateUser', { UserName: 'bob' });
    expect(await assume({}, emulator.credentialsFor(bob))).toMatchObject({ code: 'AccessDenied' });
  });

  it('asks for an external id where the trust policy does', async () => {
    const { role, assume } = start();
    await role('deploy', trusting(alice, { Condition: { StringEquals: { 'sts:ExternalId': 'x-42' } } }));
    expect(await assume()).toMatchObject({ code: 'AccessDenied' });
    expect(await assume({ ExternalId: 'other' })).toMatchObject({ code: 'AccessDenied' });
    expect(await assume({ ExternalId: 'x-42' })).toHaveProperty('Credentials');
  });

  it('lasts as long as the role’s sessions may, and an hour where a role assumes a role', async () => {
    const { role, roleMay, assume } = start();
    await role('deploy', trusting(alice), { MaxSessionDuration: 7200 });
    await roleMay('deploy', statement({}));
    await role('next', trusting(deploy), { MaxSessionDuration: 43_200 });
    const next = `arn:aws:iam::${here}:role/ci/next`;
    expect(await assume({ DurationSeconds: 7201 })).toEqual({
      code: 'ValidationError',
      message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    });
    const { Credentials, Expiration } = await assume({ DurationSeconds: 7200 });
    expect(Expiration).toEqual(inSeconds(7200));
    expect(await assume({ RoleArn: next, DurationSeconds: 3601 }, Credentials)).toEqual({
      code: 'ValidationError',
      message: 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    });
    expect(await assume({ RoleArn: next, DurationSeconds: 3600 }, Credentials)).toMatchObject({
      Expiration: inSeconds(3600),
    });
  });

  it('limits a session by the policies that are passed', async () => {
    const { call, role, roleMay, assume } = start();
    await role('deploy', trusting(alice));
    await roleMay('deploy', statement({ Action: 'iam:*' }));
    const session = `arn:aws:sts::${here}:assumed-role/deploy/run`;
    const { Credentials, PackedPolicySize } = await assume({
      Policy: document(statement({ Action: 'iam:ListUsers' }), statement({ Effect: 'Deny', Action: 'iam:GetUser' })),
      PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' }],
    });
    expect(PackedPolicySize).toBeGreaterThan(0);
    expect(PackedPolicySize).toBeLessThan(50);
    expect(await call('ListUsers', {}, Credentials)).toHaveProperty('Users');
    expect(await call('ListRoles', {}, Credentials)).toHaveProperty('Roles');
    expect(await call('CreateUser', { UserName: 'x' }, Credentials)).toEqual(
      notAuthorized(
        session,
        'iam:CreateUser',
        `arn:aws:iam::${here}:user/x`,
        ' because no session policy allows the iam:CreateUser action',
      ),
    );
    expect(await call('GetUser', { UserName: 'bob' }, Credentials)).toEqual(
      notAuthorized(
        session,
        'iam:GetUser',
        `arn:aws:iam::${here}:user/bob`,
        ' with an explicit deny in a session policy',
      ),
    );
    expect(await assume({ Policy: '{}' })).toMatchObject({ code: 'MalformedPolicyDocumentException' });
    expect(await assume({ PolicyArns: [{ arn: `arn:aws:iam::${here}:policy/none` }] })).toMatchObject({
      code: 'ValidationError',
    });
    expect(await assume({ Policy: document(statement({ Sid: 'a'.repeat(2_048) })) })).toEqual({
      code: 'ValidationError',
      message: expect.stringMatching(/at 'policy' failed to satisfy constraint: Member must have length .* 2048$/),
    });
    const PolicyArns = [{ arn: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' }];
    const longest = document(statement({ Sid: 'a'.repeat(1_900) }));
    const spaces = 2_048 - longest.length - 'arn:aws:iam::aws:policy/IAMReadOnlyAccess'.length;
    expect(await assume({ Policy: `${longest}${' '.repeat(spaces)}`, PolicyArns })).toHaveProperty('Credentials');
    expect(await assume({ Policy: `${longest}${' '.repeat(spaces + 1)}`, PolicyArns })).toEqual({
      code: 'ValidationError',
      message:
        'The session policy and the ARNs of the managed session policies have 2049 characters together, and may have 2048.',
    });
    // Hashes, which no packing makes smaller.
    const Tags = Array.from({ length: 20 }, (_, index) => ({
      Key: `key-${index}`,
      Value: createHash('sha512').update(String(index)).digest('base64'),
    }));
    const tooLarge = await assume({ Tags });
    expect(tooLarge).toMatchObject({
      code: 'PackedPolicyTooLargeException',
      message: expect.stringMatching(/^Packed size of session tags consumes \d{3,}% of allotted space\.$/),
    });
  });

  it('tags a session, and hands its transitive tags on', async () => {
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

  it('keeps a source identity on the way through roles', async () => {
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

  it('knows MFA by the code of the caller’s own device', async () => {
    const { call, role, assume, emulator } = start();
    await role('deploy', trusting(alice, { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }));
    const device = await enableMfa(call);
    expect(await assume()).toMatchObject({ code: 'AccessDenied' });
    expect(await assume({ SerialNumber: device.serialNumber, TokenCode: device.code(1) })).toHaveProperty(
      'Credentials',
    );
    expect(await assume({ SerialNumber: device.serialNumber, TokenCode: device.code(1) })).toEqual(
      accessDenied('MultiFactorAuthentication failed with invalid MFA one time pass code. '),
    );
    expect(await assume({ SerialNumber: `${device.serialNumber}x`, TokenCode: '123456' })).toEqual(
      accessDenied(
        'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
      ),
    );
    expect(await assume({ TokenCode: '123456' })).toMatchObject({ code: 'ValidationError' });
    emulator.advance('1m');
    expect(await assume({ SerialNumber: device.serialNumber, TokenCode: device.code(2) })).toHaveProperty(
      'Credentials',
    );
  });

  it('is not for root users, unless nothing is refused', async () => {
    const { emulator, role, assume } = start();
    await role('deploy', trusting(here));
    expect(await assume({}, emulator.rootCredentials)).toEqual(
      accessDenied('Roles may not be assumed by root accounts.'),
    );
    const open = start({ authorization: 'open' });
    await open.role('deploy', trusting(`arn:aws:iam::${here}:user/bob`));
    expect(await open.assume({}, open.emulator.rootCredentials)).toHaveProperty('Credentials');
    expect(await open.assume({}, { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' })).toHaveProperty('Credentials');
    expect(await open.assume({ RoleArn: `${deploy}x` })).toEqual(notAuthorized(alice, 'sts:AssumeRole', `${deploy}x`));
  });
});

describe('a role to be assumed', () => {
  it.each([`arn:aws:iam::${here}:user/eng/alice`, `arn:aws:iam::12345:role/deploy`, 'not-an-arn-but-long-enough'])(
    'has the ARN of a role, and not %s',
    async (RoleArn) => {
      for (const authorization of ['enforce', 'open'] as const)
        expect(await start({ authorization }).assume({ RoleArn })).toEqual({
          code: 'ValidationError',
          message: `${RoleArn} is invalid`,
        });
    },
  );
});
