import type { Emulator } from '@iamkit/emulator';

/** Makes a client sign by the emulator's clock, however far a test moves it. */
export function byClockOf<Client extends { readonly config: object }>(emulator: Emulator, client: Client): Client {
  Object.defineProperty(client.config, 'systemClockOffset', {
    get: () => emulator.clientConfig().systemClockOffset,
    set() {
      // What the SDK makes of the dates of answers: the emulator knows better.
    },
  });
  return client;
}
