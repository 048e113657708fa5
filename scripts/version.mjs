// The version commit: changesets raise the packages, and the examples, which are copied out, name the new version.
import { readFileSync, writeFileSync } from 'node:fs';
import { listFiles, readJson } from './checks/files.mjs';
import { pnpm, tool } from './checks/process.mjs';

await tool('@changesets/cli/bin.js', 'version');
const versions = new Map(
  listFiles('packages/*/package.json').map((file) => {
    const { name, version } = readJson(file);
    return [name, version];
  }),
);
for (const file of listFiles('examples/*/package.json')) {
  const manifest = readFileSync(file, 'utf8');
  const raised = manifest.replace(
    /"(@iamkit\/[\w-]+)": "\^[^"]+"/g,
    (_, name) => `"${name}": "^${versions.get(name)}"`,
  );
  writeFileSync(file, raised);
}
await pnpm('install', '--lockfile-only', '--ignore-scripts');
