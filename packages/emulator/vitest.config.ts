import { defineConfig } from 'vitest/config';
import { testProject } from '../../scripts/vitest.mjs';

export default defineConfig(
  testProject('emulator', {
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    // Nothing in the package patches what test files share, so they can share a worker.
    pool: 'threads',
    isolate: false,
    // The long run tries a hundred times as many cases.
    testTimeout: process.env['IAMKIT_LONG'] ? 900_000 : 30_000,
  }),
);
