import { expect, it } from 'vitest';
import { blocksOf, commentsOf } from './snippets.mjs';

const fence = '```';

it('finds the ts blocks of a page with their lines, and no others', () => {
  const page = `# Title\n\n${fence}ts\nconst a = 1;\n${fence}\n\n${fence}sh\nls\n${fence}\n${fence}ts\nconst b = 2;\n${fence}\n`;
  expect(blocksOf(page)).toEqual([
    { line: 3, code: 'const a = 1;\n' },
    { line: 10, code: 'const b = 2;\n' },
  ]);
});

it('finds the blocks of doc comments at the lines where they stand', () => {
  const source = `const x = 1;\n/**\n * Says it.\n *\n * ${fence}ts\n * say();\n * ${fence}\n */\nfunction say() {}\n// ${fence}ts\n`;
  expect(blocksOf(commentsOf(source))).toEqual([{ line: 5, code: 'say();\n' }]);
});
