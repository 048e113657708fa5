import { defineConfig } from 'vitest/config';
import { testProject } from '../../scripts/vitest.mjs';

/** The files that mock modules and classes, or change the environment while they wait: each has a worker of its own. */
export const patching: string[] = [
  'src/create-clients.test.ts',
  'src/errors/is-iam-error.test.ts',
  'src/oldest-sdk.test.ts',
  'src/retry.test.ts',
  'src/sessions/sessions.test.ts',
  'src/users/users.test.ts',
  'src/wire.test.ts',
];

export default defineConfig(testProject('core, patching', { include: patching, typecheck: { enabled: false } }));
