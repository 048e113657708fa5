import { defineConfig } from 'vitest/config';
import { testProject } from '../../scripts/vitest.mjs';

export default defineConfig(
  testProject('emulator', {
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    // The long run tries a hundred times as many cases.
    testTimeout: process.env['IAMKIT_LONG'] ? 900_000 : 30_000,
  }),
);
