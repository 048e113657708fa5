import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '../../../scripts/test/property-tests.js';
import { importBuilt } from './import-built.js';

const { compactActions, expandActions } = await importBuilt<typeof import('../src/catalog/index.js')>('/catalog');
const all = await expandActions('*');

const action = fc.nat(all.length - 1).map((index) => all[index] ?? '');
const beginning = fc
  .tuple(action, fc.nat(20))
  .map(([name, length]) => `${name.slice(0, name.indexOf(':') + 1 + length)}*`);

const stands = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

it('compactActions stands for exactly the actions that it is given, and none of its patterns could be left out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(action, beginning), { minLength: 1, maxLength: 4 }), async (given) => {
      const compact = await compactActions(...given);
      const expanded = await expandActions(...given);
      expect((await expandActions(...compact)).join()).toBe(expanded.join());
      const written = compact.map((pattern) => pattern.toLowerCase());
      const covering = expanded.map((name) => written.filter((pattern) => stands(pattern, name.toLowerCase())));
      const needed = new Set(covering.filter((patterns) => patterns.length === 1).flat());
      expect(needed.size).toBe(written.length);
    }),
    // A case may have thousands of actions, each of which is asked about each pattern.
    { numRuns: Math.ceil(propertyRuns / 2) },
  );
}, 900_000);
