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
