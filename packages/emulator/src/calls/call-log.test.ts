import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import { serviceModel } from '../model/service-model.js';
import { account, start } from '../testing/called-emulator.js';
import type { Structure } from '../wire/value.js';
import { CallLog } from './call-log.js';

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
