import { defineConfig } from 'vitest/config';
import { testProject } from '../../scripts/vitest.mjs';

export default defineConfig(testProject('testing'));
