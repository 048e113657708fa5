import type { Call } from './call.js';
import type { Clients } from './clients.js';
import { aborted, systemClock } from './clock.js';
import type { IamError } from './errors/iam-error.js';
import { invalidResponse } from './errors/invalid-response.js';
import { secretsOf } from './errors/redact.js';
import { toIamError } from './errors/to-iam-error.js';
import { createRetries } from './retry.js';
import { checkClient } from './sdk/check-client.js';
import { takeCredentialReasons } from './sdk/credential-log.js';
import { isFinalError } from './sdk/final-error.js';
import { identify } from './sdk/identify.js';
import { resolveClient } from './sdk/resolve-client.js';
import type { SdkClient, SdkCommand, Service } from './sdk/structure.js';
import { withoutRetries } from './sdk/without-retries.js';
import type { LogEntry } from './traffic/logger.js';
import { invalidInput, kindOf } from './validate.js';

/** What can be said about one call, whatever the operation. */
export interface CallOptions {
  /** Ends the call, its retries and its waits: it rejects with `Aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/** The call, where the action knows it: otherwise the command is asked for its operation when there is an error to tell of. */
interface SendOptions extends CallOptions, Partial<Call> {}

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
  { signal, ...known }: SendOptions,
): Promise<Output> {
  const call = (): Call => ({ operation: identify(command).operation ?? 'The call', ...known });
  const sent = service === 'iam' ? withoutRetries(command, (error) => isFinalError(known.operation, error)) : command;
  const clock = clients?.clock ?? systemClock;
  const { gate, propagation } = clients?.traffic ?? {};
  let client: SdkClient | undefined;
  let retry: ReturnType<typeof createRetries> | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const wait = gate?.enter(signal, call);
    if (wait !== undefined) await wait;
    const begun = clock.now();
    let failure: IamError | undefined;
    let until: number | undefined;
    try {
      checkSignal(call, signal);
      client ??= checkClient(call, service, await resolveClient(clients?.[service]));
      const options = signal ? { abortSignal: signal } : undefined;
      const output = await client.send(sent as never, options as never);
      if (output === undefined || output === null) throw invalidResponse(call(), 'with nothing at all', unstubbed);
      until = propagation?.untilSettled(output);
      log(clients, { service, call, attempt, begun, end: clock.now(), output });
      if (until === undefined) {
        if (known.operation !== undefined) propagation?.note(known.operation, command.input, output);
        return output as Output;
      }
      failure = invalidResponse(call(), 'with an id in place of an ARN');
    } catch (thrown) {
      failure = await errorOf(thrown, { client, command, call: call(), signal });
      until = propagation?.until(command.input, failure);
      log(clients, { service, call, attempt, begun, end: clock.now(), failure });
    } finally {
      gate?.leave(failure?.code === 'Throttling');
    }
    retry ??= createRetries(clock, signal);
    await retry(failure, until);
  }
}

interface Logged {
  readonly service: Service;
  readonly call: () => Call;
  readonly attempt: number;
  readonly begun: number;
  readonly end: number;
  readonly output?: unknown;
  readonly failure?: IamError | undefined;
}

function log(
  clients: Clients<never> | undefined,
  { service, call, attempt, begun, end, output, failure }: Logged,
): void {
  const logger = clients?.traffic?.logger;
  if (logger === undefined) return;
  const requestId: unknown = failure?.requestId ?? Object(Object(output).$metadata).requestId;
  const entry: LogEntry = Object.freeze({
    service,
    ...call(),
    outcome: failure?.code ?? 'ok',
    ...(typeof requestId === 'string' ? { requestId } : {}),
    milliseconds: end - begun,
    attempt,
  });
  try {
    const told: unknown = failure === undefined ? logger.debug(entry) : logger.warn(entry);
    Promise.resolve(told).catch(() => {});
  } catch {
    // A logger that fails, at once or later, is no reason for a call to fail, nor for the program to end.
  }
}

const unstubbed = 'A mock answers so to a command it was not told of: tell it by `mock.on(…Command).resolves({ … })`.';

/** Throws when a signal has ended the call already, or is none. */
export function checkSignal(call: () => Call, signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(signal, call());
  if (signal && signal.aborted !== false)
    throw invalidInput(call(), `the signal is ${kindOf(signal)} that is no AbortSignal.`);
}

interface Failure {
  readonly client: SdkClient | undefined;
  readonly command: SdkCommand<unknown>;
  readonly call: Call;
  readonly signal: AbortSignal | undefined;
}

async function errorOf(thrown: unknown, { client, command, call, signal }: Failure): Promise<IamError> {
  // Whatever the SDK makes of an abort, unless the answer came first.
  if (signal?.aborted && Object(thrown).$fault === undefined) return aborted(signal, call);
  const secrets = client === undefined ? [] : await secretsIn(client, command, thrown);
  return toIamError(thrown, { ...call, secrets, reasons: takeCredentialReasons(client) });
}
