import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@iamkit/emulator';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/test/peers.js';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

// A program bundled into one file. It does something with users, and something with everything else.
const program = (entry: string) => `
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { createIam } from '${entry}';

const outcome = (promise) => promise.catch((error) => error.code + ': ' + error.hints[0]);
async function main() {
  const iam = createIam();
  console.log(JSON.stringify({
    users: await iam.users.list().map((user) => user.name).toArray(),
    account: (await iam.send(new GetCallerIdentityCommand({}))).Account,
    roles: await outcome(iam.roles.list().map((role) => role.name).toArray()),
    groups: await outcome(iam.groups.create('engineers').then((group) => group.name)),
    organization: await outcome(iam.organization.create().then(({ featureSet }) => featureSet)),
    deleted: await outcome(iam.user('bob').delete({ cascade: true })) ?? 'yes',
  }));
}
main();
`;

const everything = {
  users: ['alice', 'bob'],
  account: '123456789012',
  roles: ['deploy'],
  groups: 'engineers',
  organization: 'ALL',
  deleted: 'yes',
};
const missing =
  "MissingPackage: Import createIam from '@iamkit/core/bundle', which bundles all of it, or leave @iamkit/core out of the bundle.";

const cases = [
  { what: 'has users, and finds the rest beside it', entry: '@iamkit/core', installed: true, prints: everything },
  {
    what: 'has users, and says what to do for the rest',
    entry: '@iamkit/core',
    installed: false,
    prints: { ...everything, roles: missing, groups: missing, organization: missing, deleted: missing },
  },
  { what: 'has everything of @iamkit/core/bundle', entry: '@iamkit/core/bundle', installed: false, prints: everything },
] as const;

// As an ES module once: what differs is how the bundle loads what is beside it.
const formats = [
  { format: 'cjs', cases },
  { format: 'esm', cases: cases.filter(({ installed }) => installed) },
] as const;

describe.each(formats)('a program bundled by esbuild as $format', ({ format, cases }) => {
  const folders: string[] = [];
  const emulator = createEmulator({
    accounts: [
      {
        id: '123456789012',
        users: [{ name: 'alice' }, { name: 'bob' }],
        roles: [
          {
            name: 'deploy',
            trustPolicy: {
              Version: '2012-10-17',
              Statement: { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
            },
          },
        ],
      },
    ],
  });
  let close = async (): Promise<void> => {};

  beforeAll(async () => {
    ({ close } = await emulator.listen());
  });
  afterAll(async () => {
    await close();
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it.each(cases)('$what', async ({ entry, installed, prints }) => {
    emulator.reset();
    const folder = mkdtempSync(join(tmpdir(), 'iamkit-bundle-'));
    folders.push(folder);
    const file = join(folder, format === 'cjs' ? 'main.cjs' : 'main.mjs');
    await build({
      stdin: { contents: program(entry), resolveDir: packageFolder },
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
    if (installed) {
      mkdirSync(join(folder, 'node_modules/@iamkit'), { recursive: true });
      symlinkSync(packageFolder, join(folder, 'node_modules/@iamkit/core'), 'dir');
    }
    // pnpm sets NODE_PATH, by which `require` finds what is not installed.
    const env = {
      ...emulator.environment(),
      NODE_PATH: '',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    };
    const { status, stdout, stderr } = await run(process.execPath, [file], { env, cwd: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(prints);
  });
});
