import type { Emulator } from '@iamkit/emulator';
import type { EmulatorContext } from './emulator-context.js';

/** Makes what calls an emulator. Core and the SDK's clients are optional peers: each is loaded where it is used. */
export const loadClients: {
  readonly [Name in Exclude<keyof EmulatorContext, 'emulator'>]: (emulator: Emulator) => Promise<EmulatorContext[Name]>;
} = {
  iam: async (emulator) => (await import('./iam-of.js')).iamOf(emulator),
  iamClient: async (emulator) => (await import('./iam-client-of.js')).iamClientOf(emulator),
  organizationsClient: async (emulator) =>
    (await import('./organizations-client-of.js')).organizationsClientOf(emulator),
  stsClient: async (emulator) => (await import('./sts-client-of.js')).stsClientOf(emulator),
};
