import { type ModelledCall, type ModelledError, modelRequestHandler } from '@iamkit/emulator';
import { MockError } from './mock-error.js';

/** As much of an SDK client as is needed here: what its commands are resolved with. */
export interface ResolvableClient {
  readonly middlewareStack: unknown;
  readonly config: object;
}

/** As much of an SDK command. */
export interface ResolvableCommand {
  readonly input: object;
}

/** As the SDK declares `Command.resolveMiddleware`, by structure. */
interface Resolvable {
  resolveMiddleware(stack: unknown, configuration: object, options: object): (command: object) => Promise<unknown>;
}

const configuration = {
  region: 'us-east-1',
  // A name that is never resolved: the handler is the connection.
  endpoint: 'https://iamkit.invalid',
  credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'of no account' },
  // What is rejected is rejected at once.
  maxAttempts: 1,
};

/** A client that sends nothing anywhere, for {@link throughModels}. */
export const unconnected = <Client>(Client: new (config: typeof configuration) => Client): Client =>
  new Client(configuration);

/**
 * Serializes a command as the SDK does, reads it as AWS does and brings the error, if there is one, back through the SDK: so it is the
 * exception class of the very SDK the user has. Resolves to undefined for an operation that the models do not know.
 *
 * @param answer - an error to answer with, or undefined. What it throws is what this fails with.
 */
export async function throughModels(
  client: ResolvableClient,
  command: ResolvableCommand,
  answer: (call: ModelledCall) => ModelledError | undefined,
): Promise<ModelledCall | undefined> {
  let read: ModelledCall | undefined;
  let mistake: MockError | undefined;
  const requestHandler = modelRequestHandler((call) => {
    read = call;
    try {
      return answer(call);
    } catch (error) {
      if (error instanceof MockError) mistake = error;
      throw error;
    }
  });
  const { resolveMiddleware } = command as ResolvableCommand & Resolvable;
  const handle = resolveMiddleware.call(command, client.middlewareStack, { ...client.config, requestHandler }, {});
  try {
    await handle(command);
  } catch (error) {
    // The SDK writes on what passes through it.
    if (mistake) throw mistake;
    if (read || !(error instanceof Error) || error.name !== 'InvalidAction') throw error;
  }
  return read;
}
