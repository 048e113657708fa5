// Writes the address of the repository into every manifest: node scripts/set-repository.mjs https://github.com/owner/name
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { listFiles, root } from './checks/files.mjs';

const address = process.argv[2];
if (!/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(address ?? '')) {
  console.error('give the address of the repository: https://host/owner/name');
  process.exit(1);
}
for (const file of listFiles('packages/*/package.json')) {
  const { repository: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  const directory = relative(root, dirname(file));
  manifest.repository = { type: 'git', url: `git+${address}.git`, directory };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
