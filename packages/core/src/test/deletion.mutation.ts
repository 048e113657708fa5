import { describe, it } from 'vitest';
import { deletionScenarios } from './deletion-scenarios.js';
import { emulated } from './emulated.js';

// For the mutation run alone: `pnpm test` plays these with all other scenarios.
describe('a deletion in process', () => {
  for (const { name, play } of deletionScenarios)
    it(name, () =>
      play(emulated().iam, () => {
        throw new Error('nobody else calls in these scenarios');
      }),
    );
});
