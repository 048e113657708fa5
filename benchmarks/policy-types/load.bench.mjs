// What the package costs at run time before it is used: to import it, and in a bundle.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
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

async function bundled(contents, resolveDir) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

const statement = "console.log(JSON.stringify(policy(allow('s3:GetObject').on('arn:aws:s3:::b/*'))));";
const here = fileURLToPath(new URL('.', import.meta.url));
const own = () => bundled(`import { allow, policy } from '@iamkit/policy'; ${statement}`, here);

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
