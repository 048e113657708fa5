// What lists take where every answer is 30 ms away, as from another region.
import { fileURLToPath } from 'node:url';
import { startEmulator } from '../harness/emulator-process.mjs';
import { runClient } from '../harness/run-client.mjs';

const including = fileURLToPath(new URL('include-users.mjs', import.meta.url));
const paging = fileURLToPath(new URL('page-users.mjs', import.meta.url));
const latency = 30;

const time = async (...run) => (await runClient(...run)).milliseconds;

/** The whole loop would take two minutes a round. */
const part = 25;
const users = 1_000;

export const rows = [
  {
    name: '1,000 users with tags, groups and policies at 30 ms',
    peer: `the N+1 loop, ${part} users times ${users / part}`,
    unit: 'ms',
    atMost: 1 / 40,
    setUp: async () => ({ emulator: await startEmulator(users, { latency }) }),
    tearDown: ({ emulator }) => emulator.close(),
    measureOurs: ({ emulator }) => time(including, ['core'], emulator, users),
    measurePeer: async ({ emulator }) => ((await time(including, ['loop', part], emulator, part)) * users) / part,
  },
  {
    name: 'listing 10,000 users at 30 ms, 20 ms of work a page',
    peer: 'paginateListUsers, its defaults',
    unit: 'ms',
    atMost: 1 / 6,
    setUp: async () => ({ emulator: await startEmulator(10_000, { latency }) }),
    tearDown: ({ emulator }) => emulator.close(),
    measureOurs: ({ emulator }) => time(paging, ['core'], emulator, 10_000),
    measurePeer: ({ emulator }) => time(paging, ['sdk'], emulator, 10_000),
  },
];
