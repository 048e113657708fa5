// Cedar's engine in WebAssembly: the other policy engine that npm has. It is no dependency of the workspace.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./peer/', import.meta.url));

/** Installs the peer if it is not there. @returns {string | undefined} why it cannot be used. */
export function missingCedar() {
  if (existsSync(`${folder}node_modules/@cedar-policy/cedar-wasm`)) return undefined;
  const install = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  const { status } = spawnSync('npm', install, { cwd: folder, stdio: 'ignore' });
  return status === 0 ? undefined : '@cedar-policy/cedar-wasm could not be installed';
}

export const loadCedar = () => createRequire(`${folder}package.json`)('@cedar-policy/cedar-wasm/nodejs');
