import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Whether `pnpm check` runs the tests: it has time for what `pnpm test`, which is to end within 90 s, leaves to it. */
export const isCheck = process.env['IAMKIT_CHECK'] !== undefined;

/**
 * How every package is tested: tests and type tests beside the source, properties seeded, types checked by TypeScript 7
 * (which is the quick one; `pnpm check` repeats it with 6).
 *
 * @param {string} name - the package's name in reports.
 * @param {import('vitest/config').TestProjectInlineConfiguration['test']} [more] - what this package does differently.
 */
export const testProject = (name, more = {}) => ({
  test: {
    name,
    include: ['src/**/*.test.ts'],
    setupFiles: [here('./test/setup-property-tests.ts')],
    // Only against hanging: a loaded machine is slow, and 100,000 cases of one property take minutes.
    testTimeout: process.env['IAMKIT_LONG'] ? 1_800_000 : 60_000,
    typecheck: {
      // `pnpm test` has compiled the type tests with everything else before; the check counts and names them.
      enabled: isCheck,
      checker: here('../node_modules/tsc7/bin/tsc'),
      include: ['src/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
    },
    ...more,
  },
});
