import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { fakeClient } from './test/fake-client.js';

// These look at what was built: `pnpm test` builds before it tests.
const folder = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const require = createRequire(import.meta.url);

/** Runs a program in a process of its own, in this package's folder, and gives what it printed. */
function output(program: string, type: 'module' | 'commonjs'): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`--input-type=${type}`, '-e', program], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
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

  it('gives the same names as ESM, as CommonJS, and to bundlers', async () => {
    for (const [name, source] of [
      ['index', await import('./index.js')],
      ['actions', await import('./actions.js')],
    ] as const) {
      const names = Object.keys(source).sort();
      expect(Object.keys(await import(pathToFileURL(`${dist}${name}.js`).href)).sort()).toEqual(names);
      expect(Object.keys(require(`${dist}${name}.cjs`)).sort()).toEqual(names);
      expect(Object.keys(await import(pathToFileURL(`${dist}bundled/${name}.js`).href)).sort()).toEqual(names);
    }
  });

  it('is what the package says it holds', () => {
    const { exports } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
    const files = JSON.stringify(exports).match(/\.\/dist\/[\w/.]+/g) ?? [];
    const present = readdirSync(dist, { recursive: true }).map((file) => `./dist/${file}`);
    expect(files.length).toBeGreaterThan(8);
    expect(present).toEqual(expect.arrayContaining(files));
  });
});
