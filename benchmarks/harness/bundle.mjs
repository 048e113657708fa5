import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles a program into one file, of what was built and published.
 *
 * @param {string} program - whose imports are found as in this folder.
 * @param {import('esbuild').BuildOptions} [options] - an ES module, not minified, unless they say otherwise.
 * @returns {Promise<Uint8Array>}
 */
export async function bundle(program, options) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].contents;
}

/**
 * The size of a bundle, minified and compressed, in bytes.
 *
 * @param {string} program
 * @param {import('esbuild').BuildOptions} options
 */
export const bundledSize = async (program, options) =>
  gzipSync(await bundle(program, { minify: true, ...options }), { level: 9 }).length;
