import type { SdkCommand } from './structure.js';

/** What carries a used-up quota past the SDK's retries, which know a throttle by its name. */
class UsedUpQuota extends Error {
  readonly quota: Error;
  /** The retries note their attempts here. */
  readonly $metadata: unknown;

  constructor(quota: Error) {
    super(quota.message);
    this.quota = quota;
    this.$metadata = Reflect.get(quota, '$metadata');
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

// Within the retries of whatever client sends it, and around them: nobody outside sees that there was a carrier.
const hide = rethrow((error) =>
  error instanceof Error && error.name === 'LimitExceededException' ? new UsedUpQuota(error) : error,
);
const show = rethrow((error) => (error instanceof UsedUpQuota ? error.quota : error));

/**
 * The same command, but for a used-up quota, which fails at once. The SDK takes `LimitExceeded` for throttling and asks
 * three times; only to GenerateCredentialReport is it that. It is done by the command, so that it holds for the clients
 * of the caller too, which are not changed, and neither is the command.
 *
 * @see https://github.com/smithy-lang/smithy-typescript/blob/main/packages/service-error-classification/src/constants.ts
 */
export function failFastOnQuota<Output>(command: SdkCommand<Output>): SdkCommand<Output> {
  const { middlewareStack } = command as { readonly middlewareStack?: MiddlewareStack };
  if (typeof middlewareStack?.clone !== 'function') return command;
  const stack = middlewareStack.clone();
  stack.add(show, { step: 'initialize', name: 'iamkitShowQuotaMiddleware' });
  stack.add(hide, { step: 'finalizeRequest', name: 'iamkitHideQuotaMiddleware' });
  return Object.assign(Object.create(Object.getPrototypeOf(command)), command, { middlewareStack: stack });
}
