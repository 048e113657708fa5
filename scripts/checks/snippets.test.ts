import { expect, it } from 'vitest';
import { firstMissing, shownLines } from './snippet-runs.mjs';
import { blocksOf, commentsOf, pageBlocksOf } from './snippets.mjs';

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

it('knows of a block of a page the heading above it, and the output that stands below it and nothing between', () => {
  const block = `${fence}ts\nconst a = 1;\n${fence}\n`;
  const page = `# Title\n\n## One\n\n${block}\n${fence}text\na\n${fence}\n\n## Two\n\n${block}\nSome text.\n\n${fence}text\nb\n${fence}\n`;
  expect(pageBlocksOf(page).map(({ heading, output }) => ({ heading, output }))).toEqual([
    { heading: 'One', output: 'a\n' },
    { heading: 'Two', output: undefined },
  ]);
});

it('takes for output what is said beside what prints, and below it', () => {
  const code = `// not this
const a = 1; // nor this
console.log(a); // 1
// nor this
console.log(
  a,
  2,
);
// 1 2
// and the next line
call((error) => console.log(error));
// it failed
`;
  expect(shownLines(code)).toEqual(['1', '1 2', 'and the next line', 'it failed']);
});

it('finds the line that is not printed, or not in this order, whatever the time and the keys', () => {
  expect(firstMissing(['a 2025', 'AKIAIOSFODNN7EXAMPLE'], 'x\na 2026\nAKIAI44QH8DHBEXAMPLE\n')).toBeUndefined();
  expect(firstMissing(['b', 'a'], 'a\nb\n')).toBe('a');
  expect(firstMissing(['a'], 'a a\n')).toBe('a');
});
