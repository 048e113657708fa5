import { describe, expect, it } from 'vitest';
import {
  accessDenied,
  alice,
  deploy,
  document,
  enableMfa,
  here,
  inSeconds,
  keys,
  longTerm,
  noIdentity,
  notAuthorized,
  start,
  statement,
  there,
  trusting,
} from '../../testing/session-world.js';

describe('GetSessionToken', () => {
  it('gives a user’s own session, which calls IAM only with MFA, and of STS two operations', async () => {
    const { call, sts, may } = start();
    await may(statement({ Effect: 'Deny', Action: 'sts:GetSessionToken' }), statement({ Action: 'iam:*' }));
    const device = await enableMfa(call);
    const plain = await sts('GetSessionToken');
    expect(plain).toMatchObject({ Expiration: inSeconds(43_200) });
    expect(await sts('GetCallerIdentity', {}, plain.Credentials)).toMatchObject({ Arn: alice });
    expect(await call('ListUsers', {}, plain.Credentials)).toEqual({
      code: 'InvalidClientTokenId',
      message: 'The security token included in the request is invalid.',
    });
    const withMfa = await sts('GetSessionToken', { SerialNumber: device.serialNumber, TokenCode: device.code(1) });
    expect(await call('ListUsers', {}, withMfa.Credentials)).toHaveProperty('Users');
    for (const name of ['GetSessionToken', 'GetFederationToken', 'GetAccessKeyInfo'])
      expect(await sts(name, { Name: 'x1', AccessKeyId: keys.alice.id }, withMfa.Credentials)).toEqual(
        accessDenied(`Cannot call ${name} with session credentials`),
      );
  });

  it('conditions see the MFA of a session and its age', async () => {
    const { call, sts, may, emulator } = start();
    const condition = {
      Bool: { 'aws:MultiFactorAuthPresent': 'true' },
      NumericLessThan: { 'aws:MultiFactorAuthAge': '600' },
    };
    await may(statement({ Action: 'iam:ListUsers', Condition: condition }));
    const device = await enableMfa(call);
    const { Credentials } = await sts('GetSessionToken', {
      SerialNumber: device.serialNumber,
      TokenCode: device.code(1),
    });
    expect(await call('ListUsers', {}, longTerm('alice'))).toMatchObject({ code: 'AccessDenied' });
    expect(await call('ListUsers', {}, Credentials)).toHaveProperty('Users');
    emulator.advance('10m');
    expect(await call('ListUsers', {}, Credentials)).toMatchObject({ code: 'AccessDenied' });
  });

  it('gives the root user an hour at most', async () => {
    const { emulator, sts } = start();
    expect(await sts('GetSessionToken', { DurationSeconds: 43_200 }, emulator.rootCredentials)).toMatchObject({
      Expiration: inSeconds(3600),
    });
  });
});

describe('GetFederationToken', () => {
  it('gives a session that may do what both its policy and the user’s allow, and nothing of IAM', async () => {
    const { call, sts, may } = start();
    expect(await sts('GetFederationToken', { Name: 'carol' })).toEqual(
      notAuthorized(
        alice,
        'sts:GetFederationToken',
        `arn:aws:sts::${here}:federated-user/carol`,
        noIdentity('sts:GetFederationToken'),
      ),
    );
    await may(statement({}));
    const { Credentials, ...token } = await sts('GetFederationToken', {
      Name: 'carol',
      Policy: document(statement({})),
      Tags: [{ Key: 'team', Value: 'blue' }],
    });
    expect(token).toEqual({
      FederatedUser: { Arn: `arn:aws:sts::${here}:federated-user/carol`, FederatedUserId: `${here}:carol` },
      PackedPolicySize: expect.any(Number),
      Expiration: inSeconds(43_200),
    });
    expect(await sts('GetCallerIdentity', {}, Credentials)).toEqual({
      Account: here,
      Arn: `arn:aws:sts::${here}:federated-user/carol`,
      UserId: `${here}:carol`,
    });
    expect(await call('ListUsers', {}, Credentials)).toMatchObject({ code: 'InvalidClientTokenId' });
    expect(await sts('AssumeRole', { RoleArn: deploy, RoleSessionName: 'run' }, Credentials)).toEqual(
      accessDenied('Cannot call AssumeRole with session credentials'),
    );
  });

  it('is not for roles', async () => {
    const { sts, role, roleMay, assume } = start();
    await role('deploy', trusting(alice));
    await roleMay('deploy', statement({}));
    const { Credentials } = await assume();
    for (const name of ['GetSessionToken', 'GetFederationToken'])
      expect(await sts(name, { Name: 'carol' }, Credentials)).toEqual(
        accessDenied(`Cannot call ${name} with session credentials`),
      );
  });
});

describe('sessions that ask for sessions', () => {
  it.each([
    ['that of the administrator, of whom everything is allowed', 'enforce'],
    ['that of the administrator, where nothing is refused', 'open'],
  ] as const)('may be %s', async (_, authorization) => {
    const { emulator, call, sts } = start({ authorization });
    const identity = await sts('GetCallerIdentity', {}, emulator.administrator);
    const { Credentials, Expiration } = await sts('GetSessionToken', {}, emulator.administrator);
    expect(Expiration).toEqual(inSeconds(43_200));
    expect(await sts('GetCallerIdentity', {}, Credentials)).toEqual(identity);
    expect(await call('ListUsers', {}, Credentials)).toHaveProperty('Users');
    const token = await sts('GetFederationToken', { Name: 'carol' }, emulator.administrator);
    expect(await sts('GetCallerIdentity', {}, token.Credentials)).toMatchObject({
      Arn: `arn:aws:sts::${here}:federated-user/carol`,
    });
    emulator.advance('12h');
    expect(await call('ListUsers', {}, Credentials)).toMatchObject(
      authorization === 'open' ? { Users: expect.anything() } : { code: 'ExpiredToken' },
    );
  });

  it('may be any, where nothing is refused, and each stays who it is', async () => {
    const { sts, role, assume } = start({ authorization: 'open' });
    await role('deploy', trusting(alice));
    const { Credentials: ofRole } = await assume();
    const { Credentials: ofFederated } = await sts('GetFederationToken', { Name: 'carol' });
    for (const credentials of [ofRole, ofFederated]) {
      const identity = await sts('GetCallerIdentity', {}, credentials);
      const { Credentials } = await sts('GetSessionToken', {}, credentials);
      expect(Credentials?.accessKeyId).not.toBe(credentials?.accessKeyId);
      expect(await sts('GetCallerIdentity', {}, Credentials)).toEqual(identity);
      const token = await sts('GetFederationToken', { Name: 'dave' }, credentials);
      expect(await sts('GetCallerIdentity', {}, token.Credentials)).toMatchObject({
        Arn: `arn:aws:sts::${here}:federated-user/dave`,
      });
    }
  });
});

describe('GetAccessKeyInfo', () => {
  it('tells whose account a key is of, also of one that is gone', async () => {
    const { call, sts, may } = start();
    await may(statement({ Action: 'sts:GetAccessKeyInfo' }));
    const { AccessKey } = (await call('CreateAccessKey', { UserName: 'bob' })) as {
      readonly AccessKey: { readonly AccessKeyId: string };
    };
    const { AccessKeyId } = AccessKey;
    expect(await sts('GetAccessKeyInfo', { AccessKeyId: keys.remote.id })).toEqual({ Account: there });
    expect(await sts('GetAccessKeyInfo', { AccessKeyId })).toEqual({ Account: here });
    await call('DeleteAccessKey', { UserName: 'bob', AccessKeyId });
    expect(await sts('GetAccessKeyInfo', { AccessKeyId })).toEqual({ Account: here });
  });
});

describe('AssumeRoot', () => {
  const task = (name: string) => ({ TaskPolicyArn: { arn: `arn:aws:iam::aws:policy/root-task/${name}` } });

  it('gives a session of another account’s root user for one task', async () => {
    const { call, sts, may } = start();
    const input = { TargetPrincipal: there, ...task('IAMAuditRootUserCredentials') };
    expect(await sts('AssumeRoot', input)).toMatchObject({ code: 'AccessDenied' });
    await may(statement({ Action: 'sts:AssumeRoot', Resource: `arn:aws:iam::${there}:root` }));
    const { Credentials, Expiration } = await sts('AssumeRoot', input);
    expect(Expiration).toEqual(inSeconds(900));
    expect(await sts('GetCallerIdentity', {}, Credentials)).toMatchObject({ Arn: `arn:aws:iam::${there}:root` });
    expect(await call('ListAccessKeys', {}, Credentials)).toHaveProperty('AccessKeyMetadata');
    expect(await call('CreateUser', { UserName: 'x' }, Credentials)).toMatchObject({ code: 'AccessDenied' });
    expect(await sts('AssumeRoot', { ...input, TargetPrincipal: '333333333333' })).toMatchObject({
      code: 'AccessDenied',
    });
    expect(
      await sts('AssumeRoot', {
        TargetPrincipal: there,
        TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/AdministratorAccess' },
      }),
    ).toMatchObject({ code: 'ValidationError' });
  });
});
