import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { type RunningTarget, targets } from '../test/targets.js';
import { userScenarios } from '../test/user-scenarios.js';

describe.each(targets)('users by $name', ({ name, present, start }) => {
  let target: RunningTarget | undefined;
  beforeAll(async () => {
    if (present) target = await start();
  });
  beforeEach(async () => target?.reset());
  afterAll(async () => target?.close());

  for (const { name: scenario, motoCannot, play } of userScenarios) {
    const skipped = present ? (name === 'moto' ? motoCannot : undefined) : 'it is not installed';
    it.skipIf(skipped !== undefined)(
      `${scenario}${skipped === undefined ? '' : ` (${name}: ${skipped})`}`,
      async () => {
        if (target === undefined) throw new Error(`${name} did not start`);
        await play(target.iam);
      },
    );
  }
});
