import { expect } from 'vitest';
import type { Scenario } from './scenario.js';

/** What is true of callers and sessions. */
export const sessionScenarios: readonly Scenario[] = [
  {
    name: 'the caller is somebody of the account',
    async play(iam) {
      const caller = await iam.callerIdentity();
      expect(caller).toEqual({
        account: '123456789012',
        arn: expect.stringMatching(/^arn:aws:(iam|sts)::123456789012:/),
        id: expect.any(String),
        partition: 'aws',
      });
      expect(Object.isFrozen(caller)).toBe(true);
    },
  },
];
