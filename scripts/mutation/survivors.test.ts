import { expect, it } from 'vitest';
import { compareSurvivors, describeMutant, readReport } from './survivors.mjs';

const source = 'const limit = 5;\nexport const isSmall = (n) =>\n  n < limit;\n';
const mutant = (status: string, replacement: string, line: number, from: number, to: number) => ({
  status,
  replacement,
  location: { start: { line, column: from }, end: { line, column: to } },
});
const report = {
  files: {
    'src/small.ts': {
      source,
      mutants: [
        mutant('Killed', 'n >= limit', 3, 3, 12),
        mutant('Survived', 'n <= limit', 3, 3, 12),
        mutant('NoCoverage', '6', 1, 15, 16),
        mutant('Timeout', 'true', 3, 3, 12),
        mutant('Ignored', 'false', 3, 3, 12),
        {
          status: 'Survived',
          replacement: '() =>\n    undefined',
          location: { start: { line: 2, column: 24 }, end: { line: 3, column: 12 } },
        },
      ],
    },
  },
};
const read = readReport(report, 'packages/some');

it('a report is what survived, in words, and how many there were', () => {
  expect(read).toMatchObject({ mutants: 5, killed: 2 });
  expect(read.survivors.map(describeMutant)).toEqual([
    'packages/some/src/small.ts: n < limit → n <= limit',
    'packages/some/src/small.ts: 5 → 6',
    'packages/some/src/small.ts: (n) => n < limit → () => undefined',
  ]);
});

it('every survivor wants a reason, and every reason a survivor', () => {
  const [second] = read.survivors.slice(1);
  const killed = { file: 'packages/some/src/small.ts', original: 'n < limit', replacement: 'n >= limit' };
  expect(
    compareSurvivors(read.survivors, [
      { reason: 'the same', mutants: [...read.survivors.filter((one) => one !== second), killed] },
    ]),
  ).toEqual({
    unexplained: [second],
    gone: [killed],
  });
  expect(compareSurvivors(read.survivors, [{ reason: 'all', mutants: read.survivors }])).toEqual({
    unexplained: [],
    gone: [],
  });
});
