import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import type { Emulator, EmulatorCredentials } from '../../emulator.js';
import type { EmulatorOptions } from '../../emulator-options.js';
import { stepAt, totp } from '../../mfa/totp.js';
import { scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

const here = '123456789012';
const there = '210987654321';
const keys = {
  alice: { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
  remote: { id: 'AKIAI44QH8DHBEXAMPLE', secret: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY' },
};
const alice = `arn:aws:iam::${here}:user/eng/alice`;
const deploy = `arn:aws:iam::${here}:role/ci/deploy`;

type Answer = Record<string, unknown>;
interface Called extends Answer {
  readonly Credentials?: EmulatorCredentials;
}

const statement = (more: object): object => ({ Effect: 'Allow', Action: '*', Resource: '*', ...more });
const document = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
const trusting = (principal: string | object, more: object = {}): string =>
  document({
    Effect: 'Allow',
    Principal: typeof principal === 'string' ? { AWS: principal } : principal,
    Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
    ...more,
  });

/** An emulator with alice here, a user there, and calls that give an error's code and message in its place. */
function start(options: EmulatorOptions = {}) {
  const emulator = createEmulator({
    clock: { now: () => scenarioTime.getTime() },
    accounts: [
      {
        id: here,
        users: [{ name: 'alice', path: '/eng/', accessKeys: [keys.alice] }, { name: 'bob' }],
      },
      { id: there, users: [{ name: 'remote', accessKeys: [keys.remote] }] },
    ],
    ...options,
  });
  const call = (name: string, input: object = {}, credentials?: EmulatorCredentials) =>
    send(emulator, 'iam', name, input, credentials);
  const sts = (name: string, input: object = {}, credentials: EmulatorCredentials = longTerm('alice')) =>
    send(emulator, 'sts', name, input, credentials);
  const may = (...statements: readonly object[]) =>
    call('PutUserPolicy', { UserName: 'alice', PolicyName: 'own', PolicyDocument: document(...statements) });
  const role = (name: string, trust: string, more: object = {}) =>
    call('CreateRole', { RoleName: name, Path: '/ci/', AssumeRolePolicyDocument: trust, ...more });
  const roleMay = (name: string, ...statements: readonly object[]) =>
    call('PutRolePolicy', { RoleName: name, PolicyName: 'own', PolicyDocument: document(...statements) });
  const assume = async (input: object = {}, credentials?: EmulatorCredentials): Promise<Called> =>
    sts('AssumeRole', { RoleArn: deploy, RoleSessionName: 'run', ...input }, credentials);
  return { emulator, call, sts, may, role, roleMay, assume };
}

const longTerm = (name: keyof typeof keys): EmulatorCredentials => ({
  accessKeyId: keys[name].id,
  secretAccessKey: keys[name].secret,
});

async function send(
  emulator: Emulator,
  service: 'iam' | 'sts',
  name: string,
  input: object,
  credentials?: EmulatorCredentials,
): Promise<Called> {
  const client = sdkClient(service, { ...emulator.clientConfig(credentials), maxAttempts: 1 });
  try {
    const { $metadata, Credentials, ...output } = await sendByName(client, service, name, input);
    if (Credentials === undefined) return output;
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials as Record<string, string>;
    return {
      ...output,
      Expiration,
      Credentials: {
        accessKeyId: AccessKeyId ?? '',
        secretAccessKey: SecretAccessKey ?? '',
        sessionToken: SessionToken ?? '',
      },
    };
  } catch (error) {
    const { name: code, message } = error as Error;
    return { code, message };
  }
}

const accessDenied = (message: string) => ({ code: 'AccessDenied', message });
const notAuthorized = (who: string, action: string, resource: string, reason = '') =>
  accessDenied(`User: ${who} is not authorized to perform: ${action} on resource: ${resource}${reason}`);
const noTrust = (action: string) => ` because no role trust policy allows the ${action} action`;
const noIdentity = (action: string) => ` because no identity-based policy allows the ${action} action`;
const inSeconds = (seconds: number) => new Date(scenarioTime.getTime() + seconds * 1000);

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

type Call = ReturnType<typeof start>['call'];

/** Enables a device for alice; the code of a step is later than all before. */
async function enableMfa(call: Call) {
  const { VirtualMFADevice } = (await call('CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' })) as {
    readonly VirtualMFADevice: { readonly SerialNumber: string; readonly Base32StringSeed: Uint8Array };
  };
  const { SerialNumber: serialNumber, Base32StringSeed } = VirtualMFADevice;
  const seed = Buffer.from(Base32StringSeed).toString();
  const code = (ahead: number): string => totp(seed, stepAt(scenarioTime.getTime()) + ahead);
  await call('EnableMFADevice', {
    UserName: 'alice',
    SerialNumber: serialNumber,
    AuthenticationCode1: code(-1),
    AuthenticationCode2: code(0),
  });
  return { serialNumber, code };
}

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
