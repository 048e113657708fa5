import type { ClientSource, Clients } from './clients.js';
import { aborted, systemClock } from './clock.js';
import type { IamError } from './errors/iam-error.js';
import { secretsOf } from './errors/redact.js';
import { toIamError } from './errors/to-iam-error.js';
import { createRetries } from './retry.js';
import { identify } from './sdk/identify.js';
import type { SdkClient, SdkCommand, Service } from './sdk/structure.js';

/** What can be said about one call, whatever the operation. */
export interface CallOptions {
  /** Ends the call, its retries and its waits: it rejects with `Aborted`. */
  readonly signal?: AbortSignal | undefined;
}

interface SendOptions extends CallOptions {
  /** What the call is about, for errors: `user/alice`. */
  readonly resource?: string;
}

const resolveClient = (source: ClientSource): SdkClient | Promise<SdkClient> =>
  typeof source === 'function' ? source() : source;

interface Identity {
  readonly secretAccessKey?: unknown;
  readonly sessionToken?: unknown;
}

/**
 * What must not be in an error of this call: the secret members of the input and, when a server answered and so may have
 * echoed the request, the credentials it was signed with (the SDK keeps them, so that asking costs nothing).
 */
async function secretsIn(client: SdkClient, command: SdkCommand<unknown>, thrown: unknown): Promise<readonly string[]> {
  const secrets: unknown[] = [...secretsOf(command.input)];
  const { config } = client as { readonly config?: { readonly credentials?: unknown } };
  if (Object(thrown).$response !== undefined && typeof config?.credentials === 'function') {
    try {
      const identity: Identity = Object(await config.credentials());
      secrets.push(identity.secretAccessKey, identity.sessionToken);
    } catch {
      // Without credentials there was nothing to echo.
    }
  }
  return secrets.filter((secret) => typeof secret === 'string');
}

/**
 * Sends one SDK command by the client of its service: retried where IAM asks for it, failing with an `IamError`. Every
 * action and `iam.send` come through here.
 */
export async function sendCommand<Output, Needed extends Service>(
  clients: Clients<Needed>,
  service: Needed,
  command: SdkCommand<Output>,
  { signal, resource }: SendOptions = {},
): Promise<Output> {
  const options = signal === undefined ? undefined : { abortSignal: signal };
  let client: SdkClient | undefined;
  let retry: ReturnType<typeof createRetries> | undefined;
  for (;;) {
    try {
      signal?.throwIfAborted();
      client ??= await resolveClient(clients[service]);
      return (await client.send(command as never, options as never)) as Output;
    } catch (thrown) {
      retry ??= createRetries(clients.clock ?? systemClock, signal);
      await retry(await errorOf(thrown, { client, command, resource, signal }));
    }
  }
}

interface Failure {
  readonly client: SdkClient | undefined;
  readonly command: SdkCommand<unknown>;
  readonly resource: string | undefined;
  readonly signal: AbortSignal | undefined;
}

async function errorOf(thrown: unknown, { client, command, resource, signal }: Failure): Promise<IamError> {
  const call = { operation: identify(command).operation, resource };
  // Whatever the SDK makes of an abort, unless the answer came first.
  if (signal?.aborted && Object(thrown).$fault === undefined) return aborted(signal, call);
  const secrets = client === undefined ? [] : await secretsIn(client, command, thrown);
  return toIamError(thrown, { ...call, secrets });
}
