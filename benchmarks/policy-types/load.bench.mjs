// What the package costs at run time before it is used: to import it, and in a bundle.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundledSize } from '../harness/bundle.mjs';
import { runModule } from '../harness/processes.mjs';
import { missingPeers, peerFolder } from './peers.mjs';

const program = fileURLToPath(new URL('import-cost.mjs', import.meta.url));
const ours = pathToFileURL(fileURLToPath(new URL('../../packages/policy/dist/index.js', import.meta.url))).href;
const floyd = pathToFileURL(join(peerFolder, 'node_modules/iam-floyd/lib/index.js')).href;

const imported = (name, unit, costOf) => ({
  name: `importing @iamkit/policy: ${name}`,
  peer: 'iam-floyd',
  unit,
  atMost: 1 / 20,
  skip: missingPeers,
  measureOurs: async () => costOf(await runModule(program, [ours])),
  measurePeer: async () => costOf(await runModule(program, [floyd])),
});

const statement = "console.log(JSON.stringify(policy(allow('s3:GetObject').on('arn:aws:s3:::b/*'))));";
const own = () =>
  bundledSize(`import { allow, policy } from '@iamkit/policy'; ${statement}`, {
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });

export const rows = [
  imported('time', 'ms', ({ milliseconds }) => milliseconds),
  imported('memory', 'bytes', ({ bytes }) => bytes),
  {
    name: 'bundle of { allow, policy } and one statement',
    peer: 'the goal of 3 KB',
    unit: 'bytes gzipped',
    atMost: 1,
    measureOurs: own,
    measurePeer: () => 3 * 1024,
  },
];
