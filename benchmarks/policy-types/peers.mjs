// What the policy types are measured against. None of it is a dependency of the workspace.
import { fileURLToPath } from 'node:url';
import { installPeers } from '../harness/install-peers.mjs';

/** The folder with the peers in its `node_modules`. */
export const peerFolder = fileURLToPath(new URL('./peer/', import.meta.url));

/** @returns {string | undefined} why they cannot be used. */
export const missingPeers = () => installPeers(peerFolder, ['iam-floyd', 'aws-iam-policy-types', 'aws-cdk-lib']);
