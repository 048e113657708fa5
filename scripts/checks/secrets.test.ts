import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from './files.mjs';
import { findSecrets, leaksIn, markingEnvironment } from './secrets.mjs';

const emulator = pathToFileURL(join(root, 'packages/emulator/dist/index.js')).href;

/** As good as random, and never marked, even where the tests run marked. */
const hashes = Buffer.concat(
  Array.from({ length: 100 }, (_, index) => createHash('sha256').update(`${index}`).digest()),
);

/** What a program prints that has an emulator, its server and an IAM client of it, and marks its random bytes. */
const printed = (statement: string): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { createEmulator } from '${emulator}';
       const emulator = createEmulator();
       const listening = await emulator.listen();
       const { rootCredentials, administrator } = emulator;
       ${statement}
       await listening.close();`,
    ],
    { encoding: 'utf8', env: { ...process.env, ...markingEnvironment() } },
  );

describe('secrets in an output', () => {
  it('are found, whatever they are, and however they are written', () => {
    const leaks = [
      'console.log(rootCredentials);',
      "console.log('\\u001B[31m' + administrator.secretAccessKey + '\\u001B[0m');",
      'console.log(administrator.sessionToken);',
      "console.log('/path/' + administrator.sessionToken);",
      'console.log(encodeURIComponent(administrator.sessionToken));',
      "console.log(Buffer.from(administrator.sessionToken, 'base64').toString('base64url'));",
      'console.log(listening.controlToken);',
      'console.log(JSON.stringify(emulator.snapshot()));',
    ];
    const lines = printed(leaks.map((leak) => `${leak} console.log('---');`).join('\n')).split('---\n');
    expect(lines.slice(0, -1).map((line) => findSecrets(line).length > 0)).toEqual(leaks.map(() => true));
  });

  it('are not what an emulator may show', () => {
    const shown =
      'console.log(rootCredentials.accessKeyId, emulator.accountId, listening.endpoint, emulator.calls, administrator.expiration);';
    expect(findSecrets(printed(shown))).toEqual([]);
  });

  it('are written in base 32 too, as seeds of MFA devices are', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    const marked = Array.from(randomBytes(40), (byte) => (byte & 63) | ((byte & 3) << 6));
    const bits = marked.map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const seed = (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('');
    expect(findSecrets(`secret=${seed}&issuer=AWS`)).toEqual([{ line: 1, name: 'base 32', before: 'secret=' }]);
  });

  it.each([
    ['bytes of another origin', hashes.toString('base64')],
    ['one letter many times', 'a'.repeat(200)],
    ['nothing, many times', 'A'.repeat(200)],
    ['the path of a file', 'packages/emulator/src/operations/iam/service-specific-credentials/create-credential'],
  ])('are not %s', (_, text) => {
    expect(findSecrets(text)).toEqual([]);
  });

  it('are told by their place, not by their text', () => {
    const secret = Buffer.from(Array.from({ length: 30 }, (_, byte) => (byte & 63) | ((byte & 3) << 6))).toString(
      'base64',
    );
    expect(leaksIn({ 'the report': `first line\nkey: ${secret}` })).toEqual([
      'the report, line 2: a secret in base 64 after "key: "',
    ]);
  });
});
