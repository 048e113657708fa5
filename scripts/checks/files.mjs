import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a JSON file says. */
export const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** The package.json in a folder. */
export const readManifest = (folder) => readJson(folder, 'package.json');

/** The files of the repository that fit a git pathspec glob, tracked or new, as absolute paths. */
export function listFiles(...globs) {
  const pathspecs = globs.map((glob) => `:(glob)${glob}`);
  const output = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', '--', ...pathspecs], {
    cwd: root,
  });
  return [...new Set(output.toString().split('\0').filter(Boolean))].sort().map((file) => join(root, file));
}
