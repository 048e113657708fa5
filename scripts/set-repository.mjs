// Writes where the repository is into every manifest, as provenance wants it, and into the links of every README, which npm shows
// without the rest of the repository: it is known where a release is made, not in a clone.
// node scripts/set-repository.mjs [https://github.com/owner/name]; in a GitHub workflow it is the workflow's own.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listFiles, readJson, root } from './checks/files.mjs';
import { withWholeLinks } from './whole-links.mjs';

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
const address = process.argv[2] ?? (server && name ? `${server}/${name}` : '');
if (!/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(address)) {
  console.error('give the address of the repository: https://host/owner/name');
  process.exit(1);
}
for (const file of listFiles('packages/*/package.json')) {
  const directory = relative(root, dirname(file));
  const manifest = {
    ...readJson(file),
    homepage: `${address}/tree/main/${directory}#readme`,
    repository: { type: 'git', url: `git+${address}.git`, directory },
    bugs: `${address}/issues`,
  };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  const page = join(dirname(file), 'README.md');
  writeFileSync(page, withWholeLinks(readFileSync(page, 'utf8'), directory, address));
}
