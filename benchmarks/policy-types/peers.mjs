// What the policy types are measured against. None of it is a dependency of the workspace.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder with the peers in its `node_modules`. */
export const peerFolder = fileURLToPath(new URL('./peer/', import.meta.url));

/** Installs the peers if they are not there. @returns {string | undefined} why they cannot be used. */
export function missingPeers() {
  if (existsSync(`${peerFolder}node_modules/iam-floyd`)) return undefined;
  const install = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  const { status } = spawnSync('npm', install, { cwd: peerFolder, stdio: 'ignore' });
  return status === 0 ? undefined : 'iam-floyd, aws-iam-policy-types and aws-cdk-lib could not be installed';
}
