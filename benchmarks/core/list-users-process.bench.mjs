// The whole life of the process, start to exit, for the list-users program.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../harness/bundle.mjs';
import { startEmulator } from '../harness/emulator-process.mjs';
import { timeProcess } from '../harness/processes.mjs';
import { withoutVersionWarning } from '../harness/run-client.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const program = path('../../examples/list-users/dist/main.cjs');
const rawProgram = path('raw-list-users.mjs');

async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'iamkit-bench-'));
  const bundled = join(folder, 'raw.cjs');
  // The very options of the example's own build script.
  const code = await bundle(readFileSync(rawProgram, 'utf8'), {
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    format: 'cjs',
    minify: true,
  });
  writeFileSync(bundled, code);
  return { folder, bundled, emulator: await startEmulator(5) };
}

async function tearDown({ folder, emulator }) {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
}

const row = (name, peer, atMost, measurePeer, skip) => ({
  name,
  peer,
  unit: 'ms',
  atMost,
  setUp,
  tearDown,
  skip,
  measureOurs: async ({ emulator }) =>
    (await timeProcess(process.execPath, [program], { ...emulator.environment, ...withoutVersionWarning }))
      .milliseconds,
  measurePeer: async (context) => (await measurePeer(context)).milliseconds,
});

export const rows = [
  row('list-users process', 'the SDK alone, bundled alike', 1.05, ({ emulator, bundled }) =>
    timeProcess(process.execPath, [bundled], { ...emulator.environment, ...withoutVersionWarning }),
  ),
  row('list-users process, unbundled peer', 'the SDK alone, unbundled', 1, ({ emulator }) =>
    timeProcess(process.execPath, [rawProgram], { ...emulator.environment, ...withoutVersionWarning }),
  ),
  row(
    'list-users process, boto3',
    'the boto3 script',
    0.4,
    ({ emulator }) => timeProcess('python3', [path('list-users.py')], emulator.environment),
    () => (spawnSync('python3', ['-c', 'import boto3']).status === 0 ? undefined : 'python3 has no boto3'),
  ),
];
