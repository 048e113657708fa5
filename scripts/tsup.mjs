/**
 * How every package is built: ESM and CommonJS. `tsup --dts-only` writes the declarations of the same entries for both; it takes
 * longer than all else, so it is a step of its own, for what needs them.
 *
 * @param {Record<string, string>} entry - entry name → source file; the names are the paths under `dist/`.
 * @param {import('tsup').Options} [more] - what this package does differently.
 * @returns {import('tsup').Options}
 */
export const library = (entry, more = {}) => ({
  entry,
  format: ['esm', 'cjs'],
  target: 'node20',
  tsconfig: '../../tsconfig.build.json',
  sourcemap: true,
  clean: true,
  treeshake: true,
  ...more,
});
