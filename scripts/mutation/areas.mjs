/**
 * What is mutated, and by which tests a mutant is to be found. Property tests run with twenty cases instead of a thousand: a mutant
 * that those do not find is not found by chance alone. `setup` is loaded before the tests: what a module makes while it loads
 * counts for all tests then, and not for the one alone that was the first to need it.
 */
export const areas = [
  {
    name: 'signatures',
    folder: 'packages/emulator',
    mutate: ['src/auth/{signature,signature-date,canonical-request,verify-signature,signing-keys,is-same}.ts'],
    tests: ['src/auth/**/*.test.ts'],
  },
  {
    name: 'deletion',
    folder: 'packages/core',
    mutate: ['src/deletion/*.ts', '!src/deletion/*.test.ts'],
    setup: ['src/deletion/actions.ts'],
    tests: ['src/deletion/**/*.test.ts', 'src/test/deletion.mutation.ts'],
  },
  {
    name: 'rotation',
    folder: 'packages/core',
    mutate: ['src/access-keys/{rotate-access-key,wait-until-usable}.ts'],
    setup: ['src/user-credentials/actions.ts'],
    tests: ['src/access-keys/**/*.test.ts'],
  },
  {
    name: 'evaluate',
    folder: 'packages/policy',
    mutate: ['src/evaluate/**/*.ts', '!src/evaluate/**/*.{test,test-d}.ts', '!src/evaluate/brute-force/**'],
    tests: ['src/evaluate/**/*.test.ts'],
  },
];
