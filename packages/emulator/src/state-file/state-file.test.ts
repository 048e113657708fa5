import { CreateAccessKeyCommand, GetAccessKeyLastUsedCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../scripts/test/property-tests.js';
import type { Emulator } from '../emulator.js';
import { afterKill, createUser, file, namesOf, open, policyOf, stateOf } from '../testing/kept-emulator.js';
import { MemoryFiles } from '../testing/memory-files.js';
import { queryCall } from '../testing/query-call.js';
import { encodeRecord } from './log-format.js';

describe('an emulator with a file', () => {
  it('goes on after a kill where it was, with the same credentials and the same time', async () => {
    const files = new MemoryFiles();
    const emulator = open(files, { authorization: 'enforce' });
    const { AccessKey } = await new IAMClient(emulator.clientConfig(emulator.rootCredentials)).send(
      new CreateAccessKeyCommand({}),
    );
    emulator.advance('2h');
    const lent = emulator.credentialsFor('arn:aws:iam::123456789012:root');
    const next = afterKill(files, { authorization: 'enforce' });
    expect(stateOf(next)).toBe(stateOf(emulator));
    expect(next.rootCredentials).toEqual(emulator.rootCredentials);
    expect(next.administrator).toEqual(emulator.administrator);
    const made = { accessKeyId: AccessKey?.AccessKeyId ?? '', secretAccessKey: AccessKey?.SecretAccessKey ?? '' };
    for (const credentials of [made, lent, emulator.administrator]) {
      const { Account } = await new STSClient(next.clientConfig(credentials)).send(new GetCallerIdentityCommand({}));
      expect(Account).toBe('123456789012');
    }
    expect(next.clientConfig().systemClockOffset).toBeGreaterThan(7_190_000);
  });

  it('reads what its predecessor sealed', async () => {
    const files = new MemoryFiles();
    const emulator = open(files, {
      authorization: 'enforce',
      accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }],
    });
    const alice = emulator.credentialsFor('arn:aws:iam::123456789012:user/alice');
    await expect(new IAMClient(emulator.clientConfig(alice)).send(new ListUsersCommand({}))).rejects.toThrow();
    const [call] = emulator.calls;
    const EncodedMessage = call ? emulator.encodeAuthorizationMessage(call) : '';
    const next = afterKill(files, { authorization: 'open' });
    const answer = await queryCall(next, 'DecodeAuthorizationMessage', { EncodedMessage, Version: '2011-06-15' });
    expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('iam:ListUsers') });
  });

  it('keeps whatever calls, resets and snapshots do, in any order, and through any restarts', async () => {
    const actions = [
      ['CreateUser', { UserName: 'alice' }],
      ['CreateUser', { UserName: 'bob' }],
      ['DeleteUser', { UserName: 'alice' }],
      ['UpdateUser', { UserName: 'alice', NewUserName: 'carol' }],
      ['CreateAccessKey', { UserName: 'bob' }],
      ['PutUserPolicy', { UserName: 'bob', PolicyName: 'p', PolicyDocument: policyOf(1) }],
      ['DeleteUserPolicy', { UserName: 'bob', PolicyName: 'p' }],
      ['CreateAccountAlias', { AccountAlias: 'shop' }],
      ['GenerateCredentialReport', {}],
    ] as const;
    const step = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...actions) },
      fc.constantFrom('advance' as const, 'kill' as const, 'lend' as const, 'reset' as const, 'restore' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const options = { randomSeed: 1, accounts: [{ id: '123456789012', users: [{ name: 'dave' }] }] };
        let files = new MemoryFiles();
        let emulator = open(files, options);
        const start = emulator.snapshot();
        for (const taken of steps) {
          if (typeof taken !== 'string') await queryCall(emulator, taken[0], taken[1]);
          else if (taken === 'advance') emulator.advance('1m');
          else if (taken === 'lend') emulator.credentialsFor('arn:aws:iam::123456789012:root');
          else if (taken === 'reset') emulator.reset();
          else if (taken === 'restore') emulator.restore(start);
          else {
            files = files.afterKill();
            emulator = open(files, options);
          }
        }
        expect(stateOf(afterKill(files, options))).toBe(stateOf(emulator));
      }),
      // Each case is up to fifteen calls.
      { numRuns: propertyRuns / 40 },
    );
  });

  it('gives no id twice to the same seed, and through restarts the very ids that it would give without', async () => {
    const ids = async (restarts: boolean): Promise<readonly string[]> => {
      const options = { randomSeed: 'x' };
      let files = new MemoryFiles();
      let emulator = open(files, options);
      const found: string[] = [];
      for (let index = 0; index < 4; index++) {
        const { text } = await createUser(emulator, `user-${index}`);
        found.push(/AIDA\w+/.exec(text)?.[0] ?? '');
        found.push(emulator.credentialsFor('arn:aws:iam::123456789012:root').accessKeyId);
        // Without the seed in between, too.
        if (restarts) files = files.afterKill();
        if (restarts) await createUser(open(files), `between-${index}`);
        if (restarts) files = files.afterKill();
        if (restarts) emulator = open(files, options);
      }
      return found;
    };
    const found = await ids(true);
    expect(found).toEqual(await ids(false));
    expect(new Set(found).size).toBe(8);
  });

  it('makes what is declared when the file is new and after a reset, and lets the file win otherwise', async () => {
    const files = new MemoryFiles();
    const declared = (name: string) => ({ accounts: [{ id: '123456789012', users: [{ name }] }] });
    await createUser(open(files, declared('alice')), 'bob');
    const next = afterKill(files, declared('carol'));
    expect(await namesOf(next)).toEqual(['alice', 'bob']);
    next.reset();
    expect(await namesOf(next)).toEqual(['carol']);
  });

  it('says after a restart when a key and a user last did something: up to the last change, and all of it once closed', async () => {
    const files = new MemoryFiles();
    const key = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
    const policy = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } as const;
    const options = {
      authorization: 'enforce',
      accounts: [
        { id: '123456789012', users: [{ name: 'alice', accessKeys: [key], inlinePolicies: { all: policy } }] },
      ],
    } as const;
    const emulator = open(files, options);
    const alice = { accessKeyId: key.id, secretAccessKey: key.secret };
    const lastUsed = async (of: Emulator): Promise<string | undefined> => {
      const asked = new GetAccessKeyLastUsedCommand({ AccessKeyId: key.id });
      return (await new IAMClient(of.clientConfig()).send(asked)).AccessKeyLastUsed?.ServiceName;
    };
    await new IAMClient(emulator.clientConfig(alice)).send(new ListUsersCommand({}));
    expect(await lastUsed(afterKill(files, options))).toBe('N/A');
    await new IAMClient(emulator.clientConfig()).send(new CreateAccessKeyCommand({ UserName: 'alice' }));
    expect(await lastUsed(afterKill(files, options))).toBe('iam');
    expect(stateOf(afterKill(files, options))).toBe(stateOf(emulator));
    // The whole state has them, too.
    emulator.restore(emulator.snapshot());
    expect(stateOf(afterKill(files, options))).toBe(stateOf(emulator));
    await new STSClient(emulator.clientConfig(alice)).send(new GetCallerIdentityCommand({}));
    expect(await lastUsed(afterKill(files, options))).toBe('iam');
    emulator.close();
    emulator.close();
    expect(await lastUsed(open(files, options))).toBe('sts');
  });

  it('forgets the uses of a key and a user together with them', async () => {
    const files = new MemoryFiles();
    const options = { accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }] };
    const emulator = open(files, options);
    const made = await queryCall(emulator, 'CreateAccessKey', { UserName: 'alice' });
    const [, accessKeyId = ''] = /<AccessKeyId>(\w+)/.exec(made.text) ?? [];
    const [, secretAccessKey = ''] = /<SecretAccessKey>([^<]+)/.exec(made.text) ?? [];
    const use = async () => {
      const alice = emulator.clientConfig({ accessKeyId, secretAccessKey });
      await new IAMClient(alice).send(new ListUsersCommand({}));
    };
    await use();
    await createUser(emulator, 'bob');
    expect(stateOf(afterKill(files, options))).toContain('"keyUses":[["AKIA');
    await use();
    for (const [action, more] of [
      ['DeleteAccessKey', { AccessKeyId: accessKeyId }],
      ['DeleteUser', {}],
    ] as const)
      expect(await queryCall(emulator, action, { UserName: 'alice', ...more })).toMatchObject({ status: 200 });
    expect(stateOf(afterKill(files, options))).toBe(stateOf(emulator));
    expect(stateOf(emulator)).toContain('"keyUses":[]');
  });

  it('keeps what a call did whose caller does not learn of it', async () => {
    const files = new MemoryFiles();
    const emulator = open(files);
    emulator.faults.fail('iam:CreateUser', 'ServiceFailure', { when: 'afterEffect' });
    emulator.faults.dropConnection('iam:CreateUser', { when: 'afterEffect' });
    expect(await createUser(emulator, 'alice')).toMatchObject({ status: 500 });
    await expect(createUser(emulator, 'bob')).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await namesOf(afterKill(files))).toEqual(['alice', 'bob']);
  });

  it('takes back what a call had changed when it failed as no call should', async () => {
    const files = new MemoryFiles();
    const emulator = open(files);
    const state = stateOf(emulator);
    const strike = (when: string): void => {
      if (when === 'afterEffect') throw new Error('a mistake of the emulator');
    };
    Object.assign(emulator.faults, { strike });
    await expect(createUser(emulator, 'alice')).rejects.toThrow('a mistake of the emulator');
    expect(stateOf(emulator)).toBe(state);
    expect(stateOf(afterKill(files))).toBe(state);
  });

  it('shows at once after a restart what was seen late', async () => {
    const files = new MemoryFiles();
    const emulator = open(files, { propagationDelay: '1h' });
    await createUser(emulator, 'alice');
    expect(await namesOf(emulator)).toEqual([]);
    const next = afterKill(files, { propagationDelay: '1h' });
    expect(await namesOf(next)).toEqual(['alice']);
    await createUser(next, 'bob');
    expect(await namesOf(next)).toEqual(['alice']);
  });

  it.each([
    ['account', { accountId: '210987654321' }, 'with the accountId 123456789012, and this emulator has 210987654321'],
    ['partition', { partition: 'aws-cn' }, 'with the partition aws, and this emulator has aws-cn'],
  ] as const)('refuses the file of another %s, and lets go of it', (_, options, message) => {
    const files = new MemoryFiles();
    open(files).close();
    const refused = expect.objectContaining({ code: 'InvalidFile', message: expect.stringContaining(message) });
    expect(() => open(files, options)).toThrow(refused);
    open(files);
  });

  it('lets go of the file where what is declared cannot be made', () => {
    const files = new MemoryFiles();
    const accounts = [{ id: '123456789012', users: [{ name: 'alice', groups: ['nowhere'] }] }];
    expect(() => open(files, { accounts })).toThrow(expect.objectContaining({ code: 'InvalidAccounts' }));
    open(files);
  });

  it.each([
    ['a table', { put: [['123456789012', 'starships', [{}]]] }, "'123456789012 starships'"],
    ['no table', { put: [['123456789012', 'id', [{}]]] }, "'123456789012 id'"],
    ['an account', { delete: [['210987654321', 'users', ['a']]] }, "'210987654321 users'"],
    ['a member', { colours: [] }, "'colours'"],
  ])('refuses a record with %s that it does not know', (_, record, what) => {
    const files = new MemoryFiles();
    open(files).close();
    files.write(file, Buffer.concat([files.read(file), encodeRecord(record)]));
    const message = `the file holds ${what}, of which this version of @iamkit/emulator knows nothing: a newer one has written it`;
    expect(() => open(files)).toThrow(expect.objectContaining({ code: 'NewerFile', message }));
  });
});
