import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { account, alice, start } from '../testing/called-emulator.js';
import { scenarioTime } from '../testing/scenario.js';

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
