import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import type { EmulatorCredentials } from '../emulator.js';
import type { EmulatorOptions } from '../emulator-options.js';
import { serviceModel } from '../model/service-model.js';
import { scenarioTime } from '../testing/scenario.js';
import { sdkClient, sendByName } from '../testing/sdk.js';
import type { Structure } from '../wire/value.js';
import { CallLog } from './call-log.js';
import { policyFromCalls } from './policy-from-calls.js';

const account = 'arn:aws:iam::123456789012';
const alice = `${account}:user/alice`;

function start(options: EmulatorOptions = {}) {
  const emulator = createEmulator({
    clock: { now: () => scenarioTime.getTime() },
    accounts: [{ id: '123456789012', users: [{ name: 'alice' }, { name: 'bob', path: '/eng/' }] }],
    ...options,
  });
  const call = async (
    name: string,
    input: object = {},
    { as, service = 'iam' }: { readonly as?: EmulatorCredentials; readonly service?: 'iam' | 'sts' } = {},
  ): Promise<Record<string, unknown>> => {
    const client = sdkClient(service, { ...emulator.clientConfig(as), maxAttempts: 1 });
    return sendByName(client, service, name, input).catch((error: Error) => ({
      code: error.name,
      message: error.message,
    }));
  };
  const asAlice = (name: string, input: object = {}, service: 'iam' | 'sts' = 'iam') =>
    call(name, input, { as: emulator.credentialsFor(alice), service });
  const aliceMay = (...statements: readonly object[]) =>
    call('PutUserPolicy', {
      UserName: 'alice',
      PolicyName: 'own',
      PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: statements }),
    });
  return { emulator, call, asAlice, aliceMay };
}

describe('the calls of an emulator', () => {
  it('tell who asked what, how it was decided and why', async () => {
    const { emulator, asAlice, aliceMay } = start();
    await aliceMay({ Sid: 'Read', Effect: 'Allow', Action: 'iam:ListUsers', Resource: '*' });
    await asAlice('ListUsers', { MaxItems: 5 });
    await asAlice('GetUser', { UserName: 'bob' });
    const [put, list, get] = emulator.calls;
    expect(put).toMatchObject({
      operation: 'PutUserPolicy',
      decisions: [{ action: 'iam:PutUserPolicy', resource: alice, outcome: 'notDecided' }],
    });
    expect(list).toEqual({
      at: scenarioTime,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      service: 'iam',
      operation: 'ListUsers',
      input: { MaxItems: 5 },
      caller: { accountId: '123456789012', arn: alice, userId: expect.stringMatching(/^AIDA/) },
      decisions: [expect.objectContaining({ action: 'iam:ListUsers', resource: '*', outcome: 'allowed' })],
      error: undefined,
    });
    expect(list?.decisions[0]?.reason).toBe("allowed: identity[0].Statement[0] 'Read' allows iam:ListUsers on *");
    expect(get).toMatchObject({
      decisions: [{ action: 'iam:GetUser', resource: `${account}:user/eng/bob`, outcome: 'implicitDeny' }],
      error: { code: 'AccessDenied', message: expect.stringContaining('is not authorized to perform: iam:GetUser') },
    });
    expect(get?.decisions[0]?.decision?.request.context).toMatchObject({ 'aws:username': 'alice' });
  });

  it('have the policies of their time, whatever becomes of them', async () => {
    const { emulator, asAlice, aliceMay } = start();
    await aliceMay({ Sid: 'Before', Effect: 'Allow', Action: 'iam:ListUsers', Resource: '*' });
    await asAlice('ListUsers');
    await aliceMay({ Sid: 'After', Effect: 'Deny', Action: 'iam:*', Resource: '*' });
    expect(emulator.calls[1]?.decisions[0]?.reason).toContain('Before');
  });

  it('hold no secret', async () => {
    const { emulator, call } = start();
    const secret = 'correct-Horse-battery-1';
    const key = await call('CreateAccessKey', { UserName: 'alice' });
    await call('CreateLoginProfile', { UserName: 'alice', Password: secret });
    await call('ChangePassword', { OldPassword: secret, NewPassword: `${secret}2` });
    await call(
      'AssumeRoleWithWebIdentity',
      { RoleArn: `${account}:role/none`, RoleSessionName: 'run', WebIdentityToken: `${secret}3` },
      { service: 'sts' },
    );
    expect(emulator.calls[1]?.input).toEqual({ UserName: 'alice', Password: '(redacted)' });
    const serial = { SerialNumber: `${account}:mfa/phone` };
    await call('EnableMFADevice', {
      UserName: 'alice',
      AuthenticationCode1: '123456',
      AuthenticationCode2: '234567',
      ...serial,
    });
    await call('GetSessionToken', { TokenCode: '123456', ...serial }, { service: 'sts' });
    expect(emulator.calls.slice(-2).map(({ input }) => input)).toEqual([
      { UserName: 'alice', AuthenticationCode1: '(redacted)', AuthenticationCode2: '(redacted)', ...serial },
      { TokenCode: '(redacted)', ...serial },
    ]);
    const shown = JSON.stringify(emulator.calls);
    expect(shown).not.toContain(secret);
    const { SecretAccessKey } = key['AccessKey'] as Record<string, string>;
    expect(shown).not.toContain(SecretAccessKey);
    expect(shown).not.toContain(emulator.administrator.secretAccessKey);
    expect(shown).not.toContain(emulator.administrator.sessionToken);
  });

  it('are those that name an operation, whoever makes them and whatever comes of them', async () => {
    const { emulator, call } = start();
    await call('ListUsers', {}, { as: { accessKeyId: 'AKIAUNKNOWNUNKNOWN00', secretAccessKey: 'x' } });
    await call('GetUser', { UserName: 'no such name!' });
    await call('GetHumanReadableSummary', { EntityArn: 'arn:aws:iam::123456789012:user/a' });
    expect(emulator.calls).toMatchObject([
      { operation: 'ListUsers', caller: undefined, input: undefined, error: { code: 'InvalidClientTokenId' } },
      { operation: 'GetUser', input: undefined, decisions: [], error: { code: 'ValidationError' } },
      { operation: 'GetHumanReadableSummary', decisions: [], error: { code: 'InvalidAction' } },
    ]);
  });

  it('are the last ones, as many as are asked for, and a reset forgets them', async () => {
    const { emulator, call } = start({ callLog: 2 });
    for (const name of ['ListUsers', 'ListGroups', 'ListRoles']) await call(name);
    expect(emulator.calls.map(({ operation }) => operation)).toEqual(['ListGroups', 'ListRoles']);
    emulator.reset();
    expect(emulator.calls).toEqual([]);
    const none = start({ callLog: 0 });
    await none.call('ListUsers');
    expect(none.emulator.calls).toEqual([]);
  });
});

describe('the memory of calls', () => {
  const parameters = (values: Readonly<Record<string, string>>): string =>
    new URLSearchParams({ Version: '2010-05-08', ...values }).toString();

  it('does not hold the requests that names were cut from', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const emulator = createEmulator({ authorization: 'open' });
    const { requestHandler } = emulator.clientConfig();
    const create = async (index: number): Promise<void> => {
      const body = `${parameters({ Action: 'CreateUser', UserName: `a-name-that-is-long-${index}` })}&Junk=${'x'.repeat(900_000)}`;
      const failing = `${parameters({ Action: 'GetUser', UserName: 'y'.repeat(900_000) })}`;
      for (const text of [body, failing])
        await requestHandler.handle({
          method: 'POST',
          path: '/',
          headers: {},
          body: text,
        });
    };
    await create(0);
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let index = 1; index <= 8; index++) await create(index);
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(3_000_000);
    expect(emulator.calls.filter(({ error }) => error === undefined)).toHaveLength(9);
  });

  it('has a bound, at which the oldest go', () => {
    const log = new CallLog(10_000);
    const operation = serviceModel('sts').operation('AssumeRole');
    if (!operation) throw new Error('there is such an operation');
    const add = (index: number, input: Structure): void =>
      log.add({ at: index, requestId: String(index), service: 'sts', operation, input });
    for (let index = 1; index <= 200; index++)
      add(index, { TransitiveTagKeys: Array.from({ length: 20 }, () => 'k'.repeat(20_000)) });
    expect(log.bytes).toBeLessThanOrEqual(64 * 1024 * 1024);
    expect(log.calls.map(({ requestId }) => requestId)).toEqual(
      Array.from({ length: log.calls.length }, (_, index) => String(201 - log.calls.length + index)),
    );
    expect(log.calls.length).toBeGreaterThan(60);
    add(201, { TransitiveTagKeys: Array.from({ length: 5_000 }, () => 'k'.repeat(20_000)) });
    expect(log.calls.map(({ requestId }) => requestId)).toEqual(['201']);
    add(202, { RoleArn: 'r' });
    expect(log.calls.map(({ requestId }) => requestId)).toEqual(['202']);
    log.clear();
    expect(log.bytes).toBe(0);
  });

  it('keeps the beginning of a giant text, and says how much more there was', async () => {
    const { emulator, call } = start();
    await call(
      'AssumeRole',
      { RoleArn: `${account}:role/none`, RoleSessionName: 'run', Policy: 'p'.repeat(900_000) },
      { service: 'sts' },
    );
    expect(emulator.calls[0]?.input?.['Policy']).toBe(`${'p'.repeat(20_000)}… (880000 more characters)`);
  });
});

describe('the decisions of a call', () => {
  it('are whole as JSON, and say why on a console', async () => {
    const { emulator, asAlice } = start();
    await asAlice('ListUsers');
    const [decision] = emulator.calls[0]?.decisions ?? [];
    expect(JSON.parse(JSON.stringify(decision))).toMatchObject({
      action: 'iam:ListUsers',
      resource: '*',
      outcome: 'implicitDeny',
      reason: decision?.reason,
      decision: { outcome: 'implicitDeny' },
    });
    expect(inspect(decision)).toContain(decision?.reason ?? 'a reason');
  });
});

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

describe('authorisation messages', () => {
  it('say how a call was decided, to who may decode them', async () => {
    const { emulator, asAlice, aliceMay } = start();
    await aliceMay(
      { Effect: 'Allow', Action: 'sts:DecodeAuthorizationMessage', Resource: '*' },
      { Sid: 'NoUsers', Effect: 'Deny', Action: 'iam:*User', Resource: '*' },
    );
    await asAlice('GetUser');
    const call = emulator.calls.at(-1);
    if (!call) throw new Error('there was a call');
    const EncodedMessage = emulator.encodeAuthorizationMessage(call);
    expect(EncodedMessage).not.toContain('alice');
    const { DecodedMessage } = await asAlice('DecodeAuthorizationMessage', { EncodedMessage }, 'sts');
    expect(JSON.parse(String(DecodedMessage))).toEqual({
      allowed: false,
      explicitDeny: true,
      matchedStatements: { items: [{ statementId: 'NoUsers', effect: 'DENY' }] },
      failures: { items: [] },
      context: {
        principal: { id: call.caller?.userId, arn: alice },
        action: 'iam:GetUser',
        resource: alice,
        conditions: {
          items: expect.arrayContaining([
            { key: 'aws:username', values: { items: [{ value: 'alice' }] } },
            { key: 'aws:CurrentTime', values: { items: [{ value: scenarioTime.toISOString() }] } },
          ]),
        },
      },
    });
    for (const message of ['', 'x', EncodedMessage.slice(1), createEmulator().administrator.accessKeyId.repeat(3)])
      expect(await asAlice('DecodeAuthorizationMessage', { EncodedMessage: message || '?' }, 'sts')).toEqual({
        code: 'InvalidAuthorizationMessageException',
        message: 'Message is not valid',
      });
  });

  it('are made of calls that policies decided', async () => {
    const { emulator, call } = start();
    await call('ListUsers');
    const [list] = emulator.calls;
    if (!list) throw new Error('there was a call');
    expect(() => emulator.encodeAuthorizationMessage(list)).toThrow(expect.objectContaining({ code: 'NotDecided' }));
  });
});

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
