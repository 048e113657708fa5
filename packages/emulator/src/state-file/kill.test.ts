import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { propertyRuns } from '../../../../scripts/test/property-tests.js';
import { createEmulator } from '../create-emulator.js';
import type { EmulatorWarning } from '../emulator-warning.js';
import { queryCall } from '../testing/query-call.js';

const bin = fileURLToPath(new URL('../../bin/iamkit-emulator.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'iamkit-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'state');

/** Each is a process that is started and killed. */
const rounds = propertyRuns < 100_000 ? 3 : 500;
const clients = 8;

/** As large as a user can be made, so that the file is compacted every few rounds. */
const tags: string = Array.from(
  { length: 40 },
  (_, index) => `&Tags.member.${index + 1}.Key=k${index}&Tags.member.${index + 1}.Value=${'x'.repeat(250)}`,
).join('');

async function serve(): Promise<{ readonly child: ChildProcess; readonly endpoint: string }> {
  const child = spawn(process.execPath, [bin, '--port', '0', '--authorization', 'open', '--file', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += chunk;
    const endpoint = /^export AWS_ENDPOINT_URL=(.+)$/m.exec(printed)?.[1];
    if (endpoint !== undefined) return { child, endpoint };
  }
  throw new Error(`it did not start: ${printed}`);
}

/** The users that are in the file. */
async function usersInFile(): Promise<ReadonlySet<string>> {
  // A kill may leave a write unfinished that nobody was told of.
  const onWarning = ({ code }: EmulatorWarning): void => expect(code).toBe('TornTail');
  const emulator = createEmulator({ file, authorization: 'open', onWarning });
  const { text } = await queryCall(emulator, 'ListUsers', { MaxItems: '1000' });
  emulator.close();
  return new Set([...text.matchAll(/<UserName>([^<]+)/g)].map(([, name = '']) => name));
}

it(
  `${clients} clients find whatever was answered to them after each of ${rounds} kills, and nothing else`,
  async () => {
    let present: Set<string> = new Set();
    let made = 0;
    for (let round = 0; round < rounds; round++) {
      const { child, endpoint } = await serve();
      const exited = once(child, 'exit');
      /** Of the calls that are under way when it is killed: they may have been done or not. */
      const pending = new Set<string>();
      let left = 1 + ((round * 29) % 97);
      const call = async (action: string, name: string, more = ''): Promise<void> => {
        pending.add(name);
        const body = `Action=${action}&Version=2010-05-08&UserName=${name}${more}`;
        const { status } = await fetch(endpoint, { method: 'POST', body });
        expect(status).toBe(200);
        pending.delete(name);
        left -= 1;
        if (left === 0) child.kill('SIGKILL');
      };
      const client = async (): Promise<void> => {
        while (left > 0) {
          const [oldest] = present.size > 60 ? present : [];
          const name = oldest ?? `user-${made++}`;
          if (oldest === undefined) {
            await call('CreateUser', name, tags);
            present.add(name);
          } else {
            present.delete(name);
            await call('DeleteUser', name);
          }
        }
      };
      // Fails where its connection is cut, as does whatever else is under way.
      const ends = await Promise.allSettled(Array.from({ length: clients }, client));
      await exited;
      const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
      expect(failures.filter((reason) => !(reason instanceof TypeError))).toEqual([]);
      const found = await usersInFile();
      expect([...present].filter((name) => !found.has(name))).toEqual([]);
      expect([...found].filter((name) => !present.has(name) && !pending.has(name))).toEqual([]);
      present = new Set(found);
    }
    expect(made).toBeGreaterThan(0);
  },
  rounds * 10_000,
);
