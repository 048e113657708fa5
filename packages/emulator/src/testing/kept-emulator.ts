import { createEmulatorOn } from '../create-emulator.js';
import type { Emulator } from '../emulator.js';
import type { EmulatorOptions } from '../emulator-options.js';
import type { MemoryFiles } from './memory-files.js';
import { queryCall } from './query-call.js';

/** The file that emulators of these tests keep their state in. */
export const file = '/state';

export const open = (files: MemoryFiles, options: EmulatorOptions = {}): Emulator =>
  createEmulatorOn(files, { authorization: 'open', file, ...options });

/** An emulator with the file that a `kill -9` would leave now. */
export const afterKill = (files: MemoryFiles, options?: EmulatorOptions): Emulator => open(files.afterKill(), options);

export const stateOf = (emulator: Emulator): string => JSON.stringify(emulator.snapshot());

export const createUser = (emulator: Emulator, UserName: string): ReturnType<typeof queryCall> =>
  queryCall(emulator, 'CreateUser', { UserName });

export async function namesOf(emulator: Emulator): Promise<readonly string[]> {
  const { text } = await queryCall(emulator, 'ListUsers');
  return [...text.matchAll(/<UserName>([^<]+)/g)].map(([, name = '']) => name);
}

/** A policy of some more than this many characters. */
export const policyOf = (length: number): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Sid: 'x'.repeat(length), Effect: 'Allow', Action: '*', Resource: '*' }],
  });
