// tsup's declaration build passes `baseUrl`, which TypeScript 6 reports as deprecated.
export const declarations = { compilerOptions: { ignoreDeprecations: '6.0' } };

/**
 * How every package is built: ESM and CommonJS with declarations for both.
 *
 * @param {Record<string, string>} entry - entry name → source file; the names are the paths under `dist/`.
 * @param {import('tsup').Options} [more] - what this package does differently.
 * @returns {import('tsup').Options}
 */
export const library = (entry, more = {}) => ({
  entry,
  format: ['esm', 'cjs'],
  dts: declarations,
  target: 'node20',
  sourcemap: true,
  clean: true,
  treeshake: true,
  ...more,
});
