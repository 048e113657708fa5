// What ten and a hundred times as many cost: every point is a process of its own, so that one leaves nothing warm for the next.
import { fileURLToPath } from 'node:url';
import { startEmulator } from '../harness/emulator-process.mjs';
import { runModule } from '../harness/processes.mjs';
import { runClient } from '../harness/run-client.mjs';

const program = (name) => fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));

const inProcess = (name, member) => async (size) => {
  const measured = await runModule(program(name), [String(size)]);
  return { cost: measured[member], megabytes: measured.peakMegabytes };
};

/** A program beside an emulator in a process of its own, whose memory does not count. */
const besideEmulator = (file, words, start) => async (size) => {
  const emulator = await start(size);
  try {
    const { milliseconds, peakMegabytes } = await runClient(file, words, emulator, size);
    return { cost: milliseconds, megabytes: peakMegabytes };
  } finally {
    await emulator.close();
  }
};

const manyUsers = /** @type {const} */ ([1_000, 10_000, 100_000]);
const manyPolicies = /** @type {const} */ ([100, 1_000, 10_000]);
const listing = fileURLToPath(new URL('../core/iterate-users.mjs', import.meta.url));

/** @type {readonly import('../harness/measure-curve.mjs').Curve[]} */
export const curves = [
  {
    name: 'listing every user',
    of: 'users',
    sizes: manyUsers,
    unit: 'ms',
    atMost: 100,
    measure: besideEmulator(listing, ['core'], (size) => startEmulator(size)),
  },
  {
    name: 'an emulator with so many users, each with a policy',
    of: 'users',
    sizes: manyUsers,
    unit: 'ms',
    atMost: 100,
    measure: inProcess('principals', 'making'),
  },
  {
    name: 'an allowed call by one of so many users',
    of: 'users',
    sizes: manyUsers,
    unit: 'ms',
    atMost: 2,
    measure: inProcess('principals', 'call'),
  },
  {
    name: 'compiling a set of policies and deciding by it once',
    of: 'policies',
    sizes: manyPolicies,
    unit: 'ms',
    atMost: 100,
    measure: inProcess('policies', 'compile'),
  },
  {
    name: 'a decision by a compiled set of policies',
    of: 'policies',
    sizes: manyPolicies,
    unit: 'µs',
    atMost: 2,
    measure: inProcess('policies', 'decide'),
  },
  {
    name: 'forEachAccount, a call in each account',
    of: 'accounts',
    sizes: [50, 500, 5_000],
    unit: 'ms',
    atMost: 100,
    measure: besideEmulator(program('walk-accounts'), [], (size) => startEmulator(0, { accounts: size })),
  },
];
