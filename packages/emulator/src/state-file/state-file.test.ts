import { CreateAccessKeyCommand, GetAccessKeyLastUsedCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../scripts/test/property-tests.js';
import { createEmulatorOn } from '../create-emulator.js';
import type { Emulator } from '../emulator.js';
import type { EmulatorOptions } from '../emulator-options.js';
import type { EmulatorWarning } from '../emulator-warning.js';
import { failure, MemoryFiles } from '../testing/memory-files.js';
import { queryCall } from '../testing/query-call.js';
import { encodeRecord } from './log-format.js';

const file = '/state';
const open = (files: MemoryFiles, options: EmulatorOptions = {}): Emulator =>
  createEmulatorOn(files, { authorization: 'open', file, ...options });

const stateOf = (emulator: Emulator): string => JSON.stringify(emulator.snapshot());

/** An emulator with the file that a `kill -9` would leave now. */
const afterKill = (files: MemoryFiles, options?: EmulatorOptions): Emulator => open(files.afterKill(), options);

const createUser = (emulator: Emulator, UserName: string) => queryCall(emulator, 'CreateUser', { UserName });

const namesOf = async (emulator: Emulator): Promise<readonly string[]> => {
  const { text } = await queryCall(emulator, 'ListUsers');
  return [...text.matchAll(/<UserName>([^<]+)/g)].map(([, name = '']) => name);
};

const policyOf = (length: number): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Sid: 'x'.repeat(length), Effect: 'Allow', Action: '*', Resource: '*' }],
  });

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

describe('a file that was cut', () => {
  it('at any byte of its last record gives all calls but the last, and the cut is told', async () => {
    const files = new MemoryFiles();
    const emulator = open(files);
    await createUser(emulator, 'alice');
    const { length: end } = files.read(file);
    await createUser(emulator, 'bob');
    const whole = files.read(file);
    for (let cut = end; cut < whole.length; cut++) {
      const warnings: EmulatorWarning[] = [];
      const left = files.afterKill();
      left.write(file, whole.subarray(0, cut));
      const next = open(left, { onWarning: (warning) => warnings.push(warning) });
      const bytes = cut - end;
      const message = `the last write to ${file} was not finished: ${bytes} bytes at byte ${end} were cut off`;
      expect(warnings).toEqual(bytes === 0 ? [] : [{ code: 'TornTail', message, position: end, bytes }]);
      expect(left.read(file)).toEqual(whole.subarray(0, end));
      expect(await namesOf(next)).toEqual(['alice']);
    }
  });

  it('in what it began with is refused, and not touched', () => {
    const files = new MemoryFiles();
    open(files).close();
    const whole = files.read(file);
    for (let cut = 1; cut < whole.length; cut += 29) {
      files.write(file, whole.subarray(0, cut));
      expect(() => open(files)).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^(DamagedFile|InvalidFile)$/) }),
      );
      expect(files.read(file)).toEqual(whole.subarray(0, cut));
    }
  });

  it('is told as a warning of the process unless somebody asks for it', async () => {
    const files = new MemoryFiles();
    await createUser(open(files), 'alice');
    files.write(file, Buffer.concat([files.read(file), Buffer.from('00')]));
    const warned = new Promise((resolve) => process.once('warning', resolve));
    open(files);
    expect(await warned).toMatchObject({ name: 'EmulatorWarning', code: 'TornTail' });
  });
});

describe('a change that cannot be written', () => {
  /** An emulator with one user, whose disk is full but for a few bytes. */
  async function full(options: EmulatorOptions = {}) {
    const files = new MemoryFiles();
    const warnings: EmulatorWarning[] = [];
    const emulator = open(files, { onWarning: (warning) => warnings.push(warning), ...options });
    await createUser(emulator, 'alice');
    files.capacity = files.read(file).length + 40;
    return { files, emulator, warnings, before: files.read(file) };
  }

  it('is answered with ServiceFailure and not made, and all goes on when there is room again', async () => {
    const { files, emulator, warnings, before } = await full();
    const state = stateOf(emulator);
    for (const name of ['bob', 'carol']) {
      expect(await createUser(emulator, name)).toMatchObject({
        status: 500,
        text: expect.stringContaining(`iamkit has not done this: cannot write to ${file}: ENOSPC`),
      });
    }
    expect(stateOf(emulator)).toBe(state);
    // Nothing is left of the record that was begun.
    expect(files.read(file)).toEqual(before);
    const message = `a change was not made, because it could not be kept: cannot write to ${file}: ENOSPC: by a test`;
    expect(warnings).toEqual([{ code: 'WriteFailed', message }]);
    files.capacity = Number.POSITIVE_INFINITY;
    await createUser(emulator, 'bob');
    expect(await namesOf(afterKill(files))).toEqual(['alice', 'bob']);
  });

  it.each([
    ['organizations', 'AWSOrganizationsV20161128.CreateOrganization', 'InternalFailure'],
    ['sts', 'Action=GetSessionToken&Version=2011-06-15', 'InternalFailure'],
  ])('is answered with 500 by %s as well', async (service, call, code) => {
    const { emulator } = await full();
    const state = stateOf(emulator);
    const isJson = service === 'organizations';
    const { response } = await emulator.clientConfig().requestHandler.handle({
      method: 'POST',
      path: '/',
      headers: isJson ? { 'x-amz-target': call, 'content-type': 'application/x-amz-json-1.1' } : {},
      body: isJson ? '{}' : call,
    });
    expect(response.statusCode).toBe(500);
    expect(Buffer.from(response.body).toString()).toContain(code);
    expect(stateOf(emulator)).toBe(state);
  });

  it('takes a new account back as well', async () => {
    const { files, emulator } = await full();
    files.capacity = Number.POSITIVE_INFINITY;
    const call = (target: string, body: object) =>
      emulator.clientConfig().requestHandler.handle({
        method: 'POST',
        path: '/',
        headers: { 'x-amz-target': `AWSOrganizationsV20161128.${target}` },
        body: JSON.stringify(body),
      });
    await call('CreateOrganization', {});
    const state = stateOf(emulator);
    files.capacity = 0;
    const account = { AccountName: 'shop', Email: 'shop@example.com' };
    expect((await call('CreateAccount', account)).response.statusCode).toBe(500);
    expect(stateOf(emulator)).toBe(state);
    files.capacity = Number.POSITIVE_INFINITY;
    expect((await call('CreateAccount', account)).response.statusCode).toBe(200);
    expect(stateOf(afterKill(files))).toBe(stateOf(emulator));
  });

  it.each<readonly [string, (emulator: Emulator) => void]>([
    ['credentialsFor', (emulator) => emulator.credentialsFor('arn:aws:iam::123456789012:root')],
    ['advance', (emulator) => emulator.advance('1h')],
    ['reset', (emulator) => emulator.reset()],
    ['restore', (emulator) => emulator.restore(emulator.snapshot())],
  ])('makes %s throw, and nothing has changed', async (_, change) => {
    const { files, emulator, before } = await full({ randomSeed: 1 });
    const state = stateOf(emulator);
    expect(() => change(emulator)).toThrow(expect.objectContaining({ code: 'FileUnavailable' }));
    expect(stateOf(emulator)).toBe(state);
    expect(files.read(file)).toEqual(before);
    expect(files.names).toEqual([file]);
  });

  it.each(['reset', 'snapshot'])('is a 500 of the control path %s', async (path) => {
    const { emulator } = await full();
    const { endpoint, controlToken, close } = await emulator.listen();
    const response = await fetch(`${endpoint}/_iamkit/${path}`, {
      method: path === 'reset' ? 'POST' : 'PUT',
      headers: { authorization: `Bearer ${controlToken}` },
      ...(path === 'snapshot' && { body: JSON.stringify(emulator.snapshot()) }),
    });
    await close();
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('cannot write');
  });

  it.each<readonly [string, string, (files: MemoryFiles) => void]>([
    [
      'was begun and cannot be taken back',
      'ENOSPC',
      (files) => {
        files.before = (operation) => {
          if (operation === 'ftruncate') throw failure('EIO');
        };
      },
    ],
    [
      'may or may not have reached the disk',
      'EIO',
      (files) => {
        files.capacity = Number.POSITIVE_INFINITY;
        files.before = (operation) => {
          if (operation === 'fdatasync') throw failure('EIO');
        };
      },
    ],
    ['would be in a file that was removed', 'it was removed or replaced', (files) => files.unlinkSync(file)],
    [
      'would follow what another program has written',
      'something else has written to it',
      (files) => {
        const descriptor = files.held(file);
        files.capacity = Number.POSITIVE_INFINITY;
        files.writeSync(descriptor, Buffer.from('x'), 0, 1, files.read(file).length);
      },
    ],
  ])('because it %s ends all changes until the next start, and reading goes on', async (_, reason, fail) => {
    const { files, emulator } = await full({ fsync: true });
    fail(files);
    await createUser(emulator, 'bob');
    files.before = () => {};
    files.capacity = Number.POSITIVE_INFINITY;
    const refused = await createUser(emulator, 'carol');
    expect(refused).toMatchObject({ status: 500, text: expect.stringContaining(reason) });
    expect(refused.text).toContain('nothing can be changed any more until it is opened anew');
    expect(() => emulator.reset()).toThrow(expect.objectContaining({ code: 'FileUnavailable' }));
    expect(await namesOf(emulator)).toEqual(['alice']);
    emulator.close();
  });

  it('after close() fails and says so', async () => {
    const { emulator } = await full();
    emulator.close();
    expect(await createUser(emulator, 'bob')).toMatchObject({
      status: 500,
      text: expect.stringContaining(`${file} was closed: nothing can be changed any more`),
    });
    expect(await namesOf(emulator)).toEqual(['alice']);
  });

  it('of uses when it is closed is told, and it is closed', async () => {
    const { files, emulator, warnings } = await full();
    await new STSClient(emulator.clientConfig(emulator.rootCredentials)).send(new GetCallerIdentityCommand({}));
    files.capacity = 0;
    emulator.close();
    expect(warnings).toMatchObject([{ code: 'WriteFailed' }]);
    open(files);
  });
});

describe('a file that grows', () => {
  /** Writes 1.2 MB in 230 calls, which leave 5 KB. */
  async function grow(emulator: Emulator): Promise<void> {
    await queryCall(emulator, 'CreateGroup', { GroupName: 'g' });
    const parameters = { GroupName: 'g', PolicyName: 'p', PolicyDocument: policyOf(5_000) };
    for (let index = 0; index < 230; index++)
      expect(await queryCall(emulator, 'PutGroupPolicy', parameters)).toMatchObject({ status: 200 });
  }

  it('is compacted, and holds what it held', async () => {
    const files = new MemoryFiles();
    const emulator = open(files);
    await grow(emulator);
    expect(files.read(file).length).toBeLessThan(200_000);
    expect(files.names).toEqual([file]);
    const next = afterKill(files);
    expect(stateOf(next)).toBe(stateOf(emulator));
  });

  it('and cannot be compacted goes on, and is compacted when it can be', async () => {
    const files = new MemoryFiles();
    const warnings: EmulatorWarning[] = [];
    const emulator = open(files, { onWarning: (warning) => warnings.push(warning) });
    files.before = (operation) => {
      if (operation === 'rename') throw failure('EBUSY');
    };
    await grow(emulator);
    const message = `the file could not be compacted: cannot write ${file}.new: EBUSY: by a test`;
    expect(warnings).toEqual([{ code: 'CompactionFailed', message }]);
    expect(files.read(file).length).toBeGreaterThan(1_100_000);
    files.before = () => {};
    const left = files.afterKill();
    const next = open(left);
    expect(stateOf(next)).toBe(stateOf(emulator));
    await createUser(next, 'alice');
    expect(left.read(file).length).toBeLessThan(50_000);
  });
});
