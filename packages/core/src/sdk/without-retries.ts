import type { SdkCommand } from './structure.js';

/** What carries an error past the SDK's retries, which would know it by its name, status or cause. */
class Carrier extends Error {
  readonly carried: Error;
  /** The retries note their attempts here. They would know the error by its status, which is not in it. */
  readonly $metadata = {};

  constructor(carried: Error) {
    super(carried.message);
    this.carried = carried;
  }
}

type Middleware = (next: (request: unknown) => Promise<unknown>) => (request: unknown) => Promise<unknown>;

interface MiddlewareStack {
  clone(): MiddlewareStack;
  add(middleware: Middleware, options: { readonly step: string; readonly name: string }): void;
}

const rethrow =
  (change: (error: unknown) => unknown): Middleware =>
  (next) =>
  async (request) => {
    try {
      return await next(request);
    } catch (error) {
      throw change(error);
    }
  };

/** Around the retries: nobody outside sees that there was a carrier. */
const show = rethrow((error) => {
  if (!(error instanceof Carrier)) return error;
  const metadata: unknown = Reflect.get(error.carried, '$metadata');
  if (typeof metadata === 'object' && metadata !== null) Object.assign(metadata, error.$metadata);
  return error.carried;
});

/**
 * The same command, but for errors that are final: after one of these no client makes the call again. It is done by the
 * command, so that it holds for the clients of the caller too, which are not changed, and neither is the command.
 *
 * @see https://github.com/smithy-lang/smithy-typescript/blob/main/packages/service-error-classification/src/constants.ts
 */
export function withoutRetries<Output>(
  command: SdkCommand<Output>,
  isFinal: (error: Error) => boolean,
): SdkCommand<Output> {
  const { middlewareStack } = command as { readonly middlewareStack?: MiddlewareStack };
  if (typeof middlewareStack?.clone !== 'function') return command;
  const stack = middlewareStack.clone();
  const hide = rethrow((error) => (error instanceof Error && isFinal(error) ? new Carrier(error) : error));
  stack.add(show, { step: 'initialize', name: 'iamkitShowMiddleware' });
  // Within the retries of whatever client sends it, whose priority in this step is high.
  stack.add(hide, { step: 'finalizeRequest', name: 'iamkitHideMiddleware' });
  return Object.assign(Object.create(Object.getPrototypeOf(command)), command, { middlewareStack: stack });
}
