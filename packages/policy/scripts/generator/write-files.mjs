import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Makes a folder hold exactly these files: what is not among them is deleted, what is the same is left alone.
 *
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} files - path inside the folder, with `/` → text.
 * @returns {number} how many files were written or deleted.
 */
export function writeFiles(folder, files) {
  mkdirSync(folder, { recursive: true });
  const present = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split('\\').join('/'), path]),
  );
  let changed = 0;
  for (const [name, path] of present) {
    if (files.has(name)) continue;
    rmSync(path);
    changed += 1;
  }
  for (const [name, text] of files) {
    const path = present.get(name);
    if (path !== undefined && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    changed += 1;
  }
  return changed;
}
