// Generated code is what the generators write today: running them changes nothing.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { listFiles, root } from './files.mjs';
import { pnpm } from './process.mjs';

const fingerprints = () =>
  new Map(
    listFiles('**/generated/**').map((file) => [
      relative(root, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );

export async function checkGenerated() {
  const before = fingerprints();
  await pnpm('generate');
  const after = fingerprints();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (changed.length > 0)
    throw new Error(`the generators change these files; run pnpm generate:\n${changed.join('\n')}`);
  return after.size;
}
