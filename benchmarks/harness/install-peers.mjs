import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages of a folder that is outside of the workspace, if they are not there.
 *
 * @param {string} folder - with a package.json that names the peers, each in its one version.
 * @param {readonly string[]} peers - what must be in its node_modules.
 * @returns {string | undefined} why they cannot be used.
 */
export function installPeers(folder, peers) {
  const absent = () => peers.filter((peer) => !existsSync(join(folder, 'node_modules', peer)));
  if (absent().length === 0) return undefined;
  const install = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  spawnSync('npm', install, { cwd: folder, stdio: 'ignore' });
  const missing = absent();
  return missing.length === 0 ? undefined : `${missing.join(' and ')} could not be installed`;
}
