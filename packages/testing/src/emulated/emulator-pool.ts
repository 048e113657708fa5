import { createEmulator, type Emulator, type EmulatorOptions } from '@iamkit/emulator';

/**
 * Emulators for tests: one after the other takes the same, which is reset in between; at once each has its own. A reset brings back the
 * accounts and the time of the start, ends all faults and forgets the calls.
 */
export class EmulatorPool {
  readonly #options: EmulatorOptions;
  readonly #free: Emulator[] = [];

  constructor(options: EmulatorOptions) {
    this.#options = options;
  }

  async with<Result>(use: (emulator: Emulator) => Result | Promise<Result>): Promise<Result> {
    const emulator = this.#free.pop() ?? createEmulator(this.#options);
    try {
      return await use(emulator);
    } finally {
      emulator.reset();
      this.#free.push(emulator);
    }
  }
}
