// The other policy engines that npm has: Cedar's, in WebAssembly, and pbac, which reads IAM's own documents. Neither is a
// dependency of the workspace.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { installPeers } from '../harness/install-peers.mjs';

const folder = fileURLToPath(new URL('./peer/', import.meta.url));
const requirePeer = createRequire(`${folder}package.json`);

/** @returns {string | undefined} why they cannot be used. */
export const missingPeers = () => installPeers(folder, ['@cedar-policy/cedar-wasm', 'pbac']);

export const loadCedar = () => requirePeer('@cedar-policy/cedar-wasm/nodejs');

/** @returns {new (policies: unknown) => { evaluate(request: unknown): boolean }} */
export const loadPbac = () => requirePeer('pbac');
