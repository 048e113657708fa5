import type { Credentials } from './configuration.js';
import type { SdkClient } from './structure.js';

/** What a client of other credentials has in common with the one it is made after. */
const shared = [
  'endpoint',
  'maxAttempts',
  'region',
  'requestHandler',
  'retryMode',
  'systemClockOffset',
  'useDualstackEndpoint',
  'useFipsEndpoint',
] as const;

type Shared = { readonly [member in (typeof shared)[number]]?: unknown };

/**
 * A client like the given one, which stays as it is, that signs with other credentials. A test double that has no
 * configuration stands for itself, and so does a client whose `send` was replaced.
 */
export function withCredentials(client: SdkClient, credentials: Credentials | (() => Promise<Credentials>)): SdkClient {
  const { config } = client as { readonly config?: Shared };
  if (typeof config !== 'object' || config === null || Object.hasOwn(client, 'send')) return client;
  const configuration = Object.fromEntries(
    shared.flatMap((member) => (config[member] === undefined ? [] : [[member, config[member]]])),
  );
  const Client = client.constructor as new (configuration: object) => SdkClient;
  return new Client({ ...configuration, credentials });
}
