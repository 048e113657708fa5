import { describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import { alice, start } from '../testing/called-emulator.js';
import { scenarioTime } from '../testing/scenario.js';

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
