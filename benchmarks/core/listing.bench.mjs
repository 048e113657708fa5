// Listing many users: time against the SDK's paginator with its defaults, and memory against a tenth of the users.
import { fileURLToPath } from 'node:url';
import { startEmulator } from '../harness/emulator-process.mjs';
import { runClient } from '../harness/run-client.mjs';

const program = fileURLToPath(new URL('iterate-users.mjs', import.meta.url));
const many = 100_000;
const few = 10_000;

const iterate = (way, emulator, expected) => runClient(program, [way], emulator, expected);

export const rows = [
  {
    name: 'listing 100,000 users',
    peer: 'paginateListUsers, its defaults',
    unit: 'ms',
    atMost: 1 / 1.5,
    setUp: async () => ({ emulator: await startEmulator(many) }),
    tearDown: ({ emulator }) => emulator.close(),
    measureOurs: async ({ emulator }) => (await iterate('core', emulator, many)).milliseconds,
    measurePeer: async ({ emulator }) => (await iterate('sdk', emulator, many)).milliseconds,
  },
  {
    name: 'peak memory, iterating 100,000 users',
    peer: 'core, iterating 10,000 users',
    unit: 'MB',
    atMost: 1.2,
    setUp: async () => ({ emulators: [await startEmulator(many), await startEmulator(few)] }),
    tearDown: async ({ emulators }) => {
      for (const emulator of emulators) await emulator.close();
    },
    measureOurs: async ({ emulators }) => (await iterate('core', emulators[0], many)).peakMegabytes,
    measurePeer: async ({ emulators }) => (await iterate('core', emulators[1], few)).peakMegabytes,
  },
];
