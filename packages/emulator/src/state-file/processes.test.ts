import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { run } from '../../../../scripts/test/peers.js';
import { createEmulator } from '../create-emulator.js';
import { queryCall } from '../testing/query-call.js';

const bin = fileURLToPath(new URL('../../bin/iamkit-emulator.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'iamkit-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('of two processes that start with one new file at once one has it, and the other says why it has not', async () => {
  const file = join(folder, 'wanted');
  const untilTold = 'console.log("held"); process.stdin.resume()';
  const children = Array.from({ length: 2 }, () =>
    spawn(process.execPath, [bin, 'exec', '--file', file, '--', process.execPath, '-e', untilTold]),
  );
  const ends = children.map(async (child) => {
    const said = once(child.stdout, 'data').then(() => 'held');
    const refused = once(child.stderr, 'data').then(([text]) => String(text));
    return Promise.race([said, refused]);
  });
  const refusal = `iamkit-emulator: ${file} is in use by another emulator, of this process or another: close that first\n`;
  expect((await Promise.all(ends)).sort()).toEqual(['held', refusal]);
  for (const child of children) child.stdin.end();
  await Promise.all(children.map((child) => child.exitCode ?? once(child, 'exit')));
});

/** Makes users until that fails, and tells how many there are then. */
const makeUsers = `
  const call = async (action, name) => {
    const body = 'Version=2010-05-08&Action=' + action + '&UserName=' + name;
    const response = await fetch(process.env.AWS_ENDPOINT_URL, { method: 'POST', body });
    return { status: response.status, text: await response.text() };
  };
  (async () => {
    let made = 0;
    while ((await call('CreateUser', 'user-' + made)).status === 200) made += 1;
    const { status, text } = await call('CreateUser', 'again');
    const listed = (await call('ListUsers', '')).text.split('<UserName>').length - 1;
    console.log(JSON.stringify({ made, listed, status, why: /EFBIG/.exec(text)?.[0] }));
  })();
`;

it.skipIf(process.platform === 'win32')(
  'a file that the system lets grow no more holds what was answered',
  async () => {
    const file = join(folder, 'limited');
    // Blocks of 512 bytes or of 1,024, as the shell has it.
    const script = `ulimit -f 6; exec "$@"`;
    const command = [bin, 'exec', '--authorization', 'open', '--file', file, '--', process.execPath, '-e', makeUsers];
    const { stdout, stderr } = await run('sh', ['-c', script, 'sh', process.execPath, ...command]);
    const { made, ...after } = JSON.parse(stdout) as { readonly made: number };
    expect(made).toBeGreaterThan(2);
    expect(after).toEqual({ listed: made, status: 500, why: 'EFBIG' });
    expect(stderr).toMatch(
      /^iamkit-emulator: a change was not made, because it could not be kept: [^\n]*EFBIG[^\n]*\n$/,
    );
    expect(statSync(file).size).toBeGreaterThan(2_000);
    const emulator = createEmulator({
      file,
      authorization: 'open',
      onWarning: ({ message }) => expect(message).toBe(''),
    });
    const { text } = await queryCall(emulator, 'ListUsers');
    emulator.close();
    expect(text.match(/<UserName>/g)).toHaveLength(made);
  },
);
