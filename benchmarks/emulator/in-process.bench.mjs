// What a test pays for an emulator of its own.
import { fileURLToPath } from 'node:url';
import { runModule } from '../harness/processes.mjs';

const program = fileURLToPath(new URL('first-answer.mjs', import.meta.url));

const goal = (name, measure, milliseconds) => ({
  name,
  peer: `the goal of ${milliseconds} ms`,
  unit: 'ms',
  atMost: 1,
  measureOurs: async () => (await runModule(program))[measure],
  measurePeer: () => milliseconds,
});

export const rows = [
  goal('emulator in process: createEmulator() to the first answer', 'firstAnswer', 30),
  goal('emulator in process: reset', 'reset', 1),
  goal('emulator in process: reset with 250 declared users', 'resetOfMany', 1),
];
