import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArrows, readArrows, wrongImports } from './arrows.mjs';
import { root } from './files.mjs';

const arrows = readArrows(`
| package | source | tests |
|---|---|---|
| \`upper/\` | \`@iamkit/lower/document\`, \`node:*\` | \`a-test-tool\` |
| \`lower/\` | | |
`);

const problems = (packageName: string, name: string, text: string) => {
  const packageFolder = join(root, 'packages', packageName);
  return wrongImports({ packageName, packageFolder, file: join(packageFolder, 'src', name), text, arrows });
};

describe('dependency direction', () => {
  it.each([
    ['an arrow that the table has', 'upper', 'a.ts', "import { x } from '@iamkit/lower/document';"],
    ['a built-in where the table allows them', 'upper', 'a.ts', "import { join } from 'node:path';"],
    ['a file of the same package', 'lower', 'deep/a.ts', "export { b } from '../b.js';"],
    ['a tool of tests in a test', 'upper', 'a.test.ts', "import { tool } from 'a-test-tool';"],
    [
      'the shared test helpers in a test',
      'lower',
      'a.test.ts',
      "import { run } from '../../../scripts/test/peers.js';",
    ],
  ])('lets %s pass', (_, packageName, name, text) => {
    expect(problems(packageName, name, text)).toEqual([]);
  });

  it.each([
    ['an arrow that points up', 'lower', 'a.ts', "import { x } from '@iamkit/upper';"],
    ['a subpath that the table does not have', 'upper', 'a.ts', "import { x } from '@iamkit/lower';"],
    ['a type-only import', 'lower', 'a.ts', "import type { x } from '@iamkit/upper';"],
    ['a dynamic import', 'lower', 'a.ts', "const x = await import('node:fs');"],
    ['a re-export', 'lower', 'a.ts', "export { x } from 'left-pad';"],
    ['a path into another package', 'lower', 'a.ts', "import { x } from '../../upper/src/x.js';"],
    ['a tool of tests in the source', 'upper', 'a.ts', "import { tool } from 'a-test-tool';"],
    ['the shared test helpers in the source', 'lower', 'a.ts', "import { run } from '../../../scripts/test/peers.js';"],
    ['a package without a row', 'middle', 'a.ts', ''],
  ])('refuses %s', (_, packageName, name, text) => {
    expect(problems(packageName, name, text)).toHaveLength(1);
  });

  it('holds in this repository', () => {
    expect(checkArrows()).toEqual([]);
  });
});
