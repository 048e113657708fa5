import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@iamkit/emulator';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/test/peers.js';

// A program bundled into one file, in a folder without node_modules, as it is deployed.
const program = `
import { ListRootsCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { createIam, isIamError } from '@iamkit/core';

async function main() {
  const iam = createIam();
  const alone = await iam.send(new ListRootsCommand({})).catch((error) => error);
  const given = await createIam({ clients: { organizations: new OrganizationsClient() } }).send(new ListRootsCommand({})).catch((error) => error);
  console.log(JSON.stringify({
    users: await iam.users.list().map((user) => user.name).toArray(),
    account: (await iam.send(new GetCallerIdentityCommand({}))).Account,
    alone: isIamError(alone, 'MissingPackage'),
    given: given.operation,
    givenIsMissing: isIamError(given, 'MissingPackage'),
  }));
}
main();
`;

describe.each(['cjs', 'esm'] as const)('a program bundled by esbuild as %s', (format) => {
  const folder = mkdtempSync(join(tmpdir(), 'iamkit-bundle-'));
  const file = join(folder, format === 'cjs' ? 'main.cjs' : 'main.mjs');
  const emulator = createEmulator({ accounts: [{ id: '123456789012', users: [{ name: 'alice' }, { name: 'bob' }] }] });
  let close = async (): Promise<void> => {};

  beforeAll(async () => {
    await build({
      stdin: { contents: program, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
      outfile: file,
      bundle: true,
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      format,
      minify: true,
      logLevel: 'silent',
      // What the SDK's CommonJS parts need in an ESM bundle.
      banner: {
        js:
          format === 'cjs'
            ? ''
            : "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
      },
    });
    ({ close } = await emulator.listen());
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  it('lists users and sends commands of STS; for Organizations it needs a client that it brings itself', async () => {
    const env = { ...emulator.environment(), AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };
    const { status, stdout, stderr } = await run(process.execPath, [file], { env, cwd: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      users: ['alice', 'bob'],
      account: '123456789012',
      alone: true,
      given: 'ListRoots',
      givenIsMissing: false,
    });
  });
});
