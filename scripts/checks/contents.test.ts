import { describe, expect, it } from 'vitest';
import { wrongContents } from './contents.mjs';

const map = (source: string, text?: string) =>
  JSON.stringify({ sources: [source], ...(text !== undefined && { sourcesContent: [text] }) });

const good = {
  'package.json': '{ "scripts": { "build": "tsup" } }',
  'README.md': '# one',
  LICENSE: 'the licence',
  'dist/index.js': 'export {};\n//# sourceMappingURL=index.js.map\n',
  'dist/index.js.map': map('../src/index.ts', 'export {};'),
};

const problems = (changed: Record<string, string | undefined>) => {
  const files = Object.entries({ ...good, ...changed }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return wrongContents({
    name: 'one',
    files: new Map(files),
    license: 'the licence',
    machinePaths: ['/builds/iamkit/'],
    table: { files: [/^dist\/index\.js$/, /^dist\/index\.js\.map$/], mapped: ['src/'] },
  });
};

describe('the contents of a tarball', () => {
  it('may be what the table of the package has', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<readonly [string, Record<string, string | undefined>, string]>([
    ['a source', { 'src/index.ts': '' }, 'holds src/index.ts, which its table does not'],
    ['a test that was built', { 'dist/index.test.js': '' }, 'holds dist/index.test.js, which its table does not'],
    ['a file of secrets', { '.env': '' }, 'holds .env, which its table does not'],
    ['no README', { 'README.md': undefined }, 'holds nothing that fits /^README\\.md$/'],
    ['another licence', { LICENSE: 'mine' }, 'its LICENSE is not that of the repository'],
    [
      'a script that runs at installation',
      { 'package.json': '{ "scripts": { "postinstall": "node x" } }' },
      'its package.json has a postinstall script, which runs where it is installed',
    ],
    [
      'a path of the machine that built it',
      { 'dist/index.js': "import '/builds/iamkit/x.js';" },
      'dist/index.js names the folder /builds/iamkit/',
    ],
    [
      'a source map that is not there',
      { 'dist/index.js': '//# sourceMappingURL=other.js.map\n' },
      'dist/index.js names the source map other.js.map, which is not there',
    ],
    [
      'a source map without its texts',
      { 'dist/index.js.map': map('../src/index.ts') },
      'dist/index.js.map lacks the text of ../src/index.ts',
    ],
    [
      'a source map that points outside',
      { 'dist/index.js.map': map('../../other/src/index.ts', '') },
      'dist/index.js.map is made of ../other/src/index.ts, which does not belong in it',
    ],
    [
      'a source map of a test',
      { 'dist/index.js.map': map('../src/index.test.ts', '') },
      'dist/index.js.map is made of src/index.test.ts, which does not belong in it',
    ],
  ])('may not be %s', (_, changed, problem) => {
    expect(problems(changed)).toEqual([`one: ${problem}`]);
  });
});
