import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { iamErrorCodes } from './errors/codes.js';
import { IamError } from './errors/iam-error.js';
import { fakeClient } from './test/fake-client.js';

// These look at what was built: `pnpm test` builds before it tests.
const folder = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const require = createRequire(import.meta.url);

/** Runs a program in a process of its own, in this package's folder or another, and gives what it printed. */
function output(program: string, type: 'module' | 'commonjs', cwd: string = folder): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`--input-type=${type}`, '-e', program], {
    cwd,
    encoding: 'utf8',
    // pnpm sets NODE_PATH, by which `require` finds what is not installed.
    env: { ...process.env, NODE_PATH: undefined, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

// Every file that Node loads is opened or, being CommonJS, is in the cache of `require`; the SDK for Node is CommonJS.
const loaded = `Object.keys(cache).filter((file) => /@aws-sdk|@smithy/.test(file)).length`;
const use = `
  const iam = createIam({ region: 'us-east-1', credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' }, endpoint: 'http://127.0.0.1:1' });
  iam.user('alice'); iam.users.list();
  const before = ${loaded};
  iam.user('alice').get({ signal: AbortSignal.abort() }).catch((error) => {
    console.log(JSON.stringify({ before, after: ${loaded} > 0, code: error.code }));
  });
`;

describe('what is built', () => {
  it('calls its errors what they are, also where Node prints one that nobody caught', () => {
    const built: { readonly IamError: { readonly name: string } } = require(join(dist, 'index.cjs'));
    expect(built.IamError.name).toBe('IamError');
  });

  it.each([
    {
      type: 'module',
      program: `import { createRequire } from 'node:module';
        import { createIam } from '@iamkit/core';
        const { cache } = createRequire(process.cwd() + '/');
        ${use}`,
    },
    { type: 'commonjs', program: `const { createIam } = require('@iamkit/core'); const { cache } = require; ${use}` },
  ] as const)('loads nothing of the SDK before a method is awaited: $type', ({ type, program }) => {
    expect(output(program, type)).toEqual({ before: 0, after: true, code: 'Aborted' });
  });

  it('runs as CommonJS where import() is not to be had, as in jest without flags', async () => {
    const module = { exports: {} as Record<string, unknown> };
    const text = readFileSync(`${dist}index.cjs`, 'utf8');
    // A script without `importModuleDynamically` rejects every import(), as jest's do.
    const wrapped = new Script(`(function (module, exports, require) {${text}\n})`);
    wrapped.runInThisContext()(module, module.exports, require);
    const { createIam } = module.exports as typeof import('./index.js');
    const client = fakeClient({ ListUsers: () => ({ Users: [], IsTruncated: false }) });
    expect(
      await createIam({ clients: { iam: client } })
        .users.list()
        .toArray(),
    ).toEqual([]);
    expect(text).not.toMatch(/\bimport\(/);
  });

  it.each([
    { type: 'module', program: `import { createIam, isIamError } from './index.js';` },
    { type: 'commonjs', program: `const { createIam, isIamError } = require('./index.cjs');` },
  ] as const)('says which package to install where the SDK is not: $type', ({ type, program }) => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'iamkit-no-sdk-')); // no node_modules above it
    try {
      cpSync(dist, elsewhere, { recursive: true });
      writeFileSync(join(elsewhere, 'package.json'), '{"type":"module"}');
      // It comes with the package.
      mkdirSync(join(elsewhere, 'node_modules/@iamkit'), { recursive: true });
      symlinkSync(`${folder}node_modules/@iamkit/policy`, join(elsewhere, 'node_modules/@iamkit/policy'), 'junction');
      const calls = `
        const calls = [createIam().user('alice').get(), createIam({ clients: { iam: { send() {} } } }).users.list().first(), createIam().role('deploy').get()];
        Promise.allSettled(calls).then((results) => console.log(JSON.stringify(results.map(({ reason }) =>
          isIamError(reason, 'MissingPackage') ? reason.hints[0] : String(reason)))));`;
      const hint =
        'Run `npm install @aws-sdk/client-iam`; in a program bundled into one file, pass a client of it as `clients`.';
      // Roles need two clients: which of two absent packages is named is Node's to choose.
      const eitherHint = expect.stringMatching(/^Run `npm install @aws-sdk\/client-(?:iam|sts)`; in a program/);
      expect(output(program + calls, type, elsewhere)).toEqual([hint, hint, eitherHint]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('gives the same names as ESM, as CommonJS, and to bundlers', async () => {
    for (const [name, source] of [
      ['index', await import('./index.js')],
      ['actions', await import('./actions.js')],
      ['policy', await import('./policy.js')],
    ] as const) {
      const names = Object.keys(source).sort();
      expect(Object.keys(await import(pathToFileURL(`${dist}${name}.js`).href)).sort()).toEqual(names);
      expect(Object.keys(require(`${dist}${name}.cjs`)).sort()).toEqual(names);
      // The builder loads nothing of the SDK, and bundlers get what Node gets.
      if (name === 'policy') continue;
      expect(
        Object.keys(
          await import(pathToFileURL(`${dist}${name === 'index' ? 'whole' : 'functions'}/${name}.js`).href),
        ).sort(),
      ).toEqual(names);
    }
  });

  it('has the page that every error names', () => {
    for (const code of iamErrorCodes) {
      const page = require.resolve(new IamError({ code, message: 'It failed.' }).docs);
      expect(page).toBe(join(dist, `errors/${code}.md`));
      expect(readFileSync(page, 'utf8')).toContain(`# \`${code}\``);
    }
  });

  it('is what the package says it holds', () => {
    const { exports } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
    // Declarations are built in a step of their own, which `pnpm test` does without, and looked at by `pnpm check`.
    const files = JSON.stringify(exports).match(/\.\/dist\/[\w/.]+\.c?js(?=")/g) ?? [];
    const present = readdirSync(dist, { recursive: true }).map((file) => `./dist/${file}`);
    expect(files.length).toBeGreaterThan(8);
    expect(present).toEqual(expect.arrayContaining(files));
  });
});
