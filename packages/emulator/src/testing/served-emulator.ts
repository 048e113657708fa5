import type { RequestOptions } from 'node:http';
import { afterEach, beforeEach } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import type { Emulator, Listening, ListenOptions } from '../emulator.js';
import type { EmulatorOptions } from '../emulator-options.js';
import { type HttpAnswer, listUsersOverHttp, sendHttp } from './http.js';

/** An emulator that listens while a test runs. The next test has another one. */
interface ServedEmulator {
  readonly emulator: Emulator;
  readonly listening: Listening;
  readonly send: (options: RequestOptions, body?: string | Buffer) => Promise<HttpAnswer>;
  /** ListUsers by the root user, signed with these headers. */
  readonly listUsers: (headers?: Record<string, string>) => Promise<HttpAnswer>;
  /** Goes on with another emulator, for what is left of the test. */
  readonly startAgain: (options: EmulatorOptions, listenOptions?: ListenOptions) => Promise<void>;
}

/** To be called where `beforeEach` may be. */
export function servedEmulator(): ServedEmulator {
  let emulator: Emulator;
  let listening: Listening;
  const start = async (options: EmulatorOptions = {}, listenOptions: ListenOptions = {}): Promise<void> => {
    emulator = createEmulator(options);
    listening = await emulator.listen(listenOptions);
  };
  beforeEach(() => start());
  afterEach(() => listening.close());
  return {
    get emulator() {
      return emulator;
    },
    get listening() {
      return listening;
    },
    send: (options, body) => sendHttp(listening, options, body),
    listUsers: (headers) => listUsersOverHttp(emulator, listening, headers),
    async startAgain(options, listenOptions) {
      await listening.close();
      await start(options, listenOptions);
    },
  };
}
