import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import type { Emulator } from '../emulator.js';
import type { EmulatorOptions } from '../emulator-options.js';
import type { EmulatorWarning } from '../emulator-warning.js';
import { afterKill, createUser, file, namesOf, open, stateOf } from '../testing/kept-emulator.js';
import { failure, MemoryFiles } from '../testing/memory-files.js';

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
