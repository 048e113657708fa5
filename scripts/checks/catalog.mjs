import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

/** The versions of shared packages, by name: the `catalog:` block of pnpm-workspace.yaml. */
export function readCatalog() {
  const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const block = /^catalog:\n((?: {2}.*\n)+)/m.exec(workspace)?.[1] ?? '';
  return new Map([...block.matchAll(/^ {2}"?([^":\n]+)"?: (\S+)$/gm)].map(([, name, version]) => [name, version]));
}

/** `name@version` of each of these, as npm takes it. */
export function fromCatalog(...names) {
  const catalog = readCatalog();
  return names.map((name) => {
    if (!catalog.has(name)) throw new Error(`pnpm-workspace.yaml's catalog has no ${name}`);
    return `${name}@${catalog.get(name)}`;
  });
}
