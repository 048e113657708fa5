import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that whoever is stopped in between leaves the old one. */
export function writeAtomically(file, text) {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
