import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/test/peers.js';
import { type Compiler, compilers, createWorkspace, programOf } from './compile.js';

const manifest: { readonly counts: Readonly<Record<string, unknown>> } = JSON.parse(
  readFileSync(new URL('../src/generated/manifest.json', import.meta.url), 'utf8'),
);
const everything = [
  ...['', '/catalog', '/document', '/evaluate', '/principal'],
  ...Object.keys(manifest.counts).map((service) => `/services/${service}`),
].map((path, index) => `import * as _${index} from '@iamkit/policy${path}'; _${index};`);

describe('the declarations', () => {
  const whole = createWorkspace(
    new Map([
      ['module.mts', everything.join('\n')],
      ['commonjs.cts', everything.join('\n')],
    ]),
    { skipLibCheck: false },
  );
  const documents = createWorkspace(
    new Map([['documents.ts', "export * from '@iamkit/policy/document'; export * from '@iamkit/policy/evaluate';"]]),
    { skipLibCheck: true },
  );
  afterAll(() => {
    whole.remove();
    documents.remove();
  });

  it.each(Object.keys(compilers) as Compiler[])(
    'of every entry point compile without skipLibCheck, from modules and from CommonJS, with TypeScript %s',
    async (version) => {
      expect([...(await whole.compile(version))]).toEqual([]);
    },
    60_000,
  );

  it('of /document and /evaluate do not reach the tables of the catalog', async () => {
    const { stdout } = await run(process.execPath, [programOf('7'), '-p', '.', '--listFilesOnly'], {
      cwd: documents.folder,
    });
    const files = stdout.split('\n').filter((file) => file.includes('/dist/'));
    expect(files.some((file) => file.includes('/dist/document'))).toBe(true);
    expect(files.some((file) => file.includes('/dist/evaluate'))).toBe(true);
    expect(files.filter((file) => file.includes('/generated/'))).toEqual([]);
  });
});
