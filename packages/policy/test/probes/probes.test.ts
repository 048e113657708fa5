import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Compiler, comparable, compilers, createWorkspace, type Diagnostic } from '../compile.js';
import { accepted } from './accepted.js';
import { probeHead } from './probe.js';
import { refused } from './refused.js';

const probes = [...accepted, ...refused];
const fileOf = (index: number): string => `probe-${index}.ts`;
const versions = Object.keys(compilers) as Compiler[];

describe('the types that users get', () => {
  const workspace = createWorkspace(
    new Map(probes.map(({ code }, index) => [fileOf(index), `${probeHead}\n${code}\n`])),
    { skipLibCheck: true },
  );
  const found = new Map<Compiler, ReadonlyMap<string, readonly Diagnostic[]>>();
  beforeAll(async () => {
    for (const version of versions) found.set(version, await workspace.compile(version));
  }, 120_000);
  afterAll(() => workspace.remove());
  const errors = (version: Compiler, index: number): readonly Diagnostic[] =>
    found.get(version)?.get(fileOf(index)) ?? [];

  it.each(accepted.map(({ title }, index) => [title, index] as const))('take %s', (_, index) => {
    for (const version of versions) expect(errors(version, index)).toEqual([]);
  });

  it.each(refused.map(({ title, error }, index) => [title, error, accepted.length + index] as const))(
    'refuse %s',
    (_, error, index) => {
      for (const version of versions) {
        const [first, ...more] = errors(version, index);
        expect(more).toEqual([]);
        expect(first?.code).toBe(error?.code);
        for (const words of error?.holds ?? []) expect(first?.text).toContain(words);
      }
    },
  );

  it.each(refused.map(({ title }, index) => [title, accepted.length + index] as const))(
    'mean the same to TypeScript 5.9, 6 and 7: %s',
    (_, index) => {
      expect(errors('6', index)).toEqual(errors('5.9', index));
      expect(errors('7', index).map(comparable)).toEqual(errors('6', index).map(comparable));
    },
  );
});
