import type { SdkCommand, Service } from './structure.js';

/** Which API operation a command stands for. */
export interface CommandIdentity {
  /** The service, or `undefined` when it is none of the three. */
  readonly service: Service | undefined;
  /** Such as `CreateUser`. */
  readonly operation: string | undefined;
}

const services: ReadonlyMap<string, Service> = new Map([
  ['IAMClient', 'iam'],
  ['OrganizationsClient', 'organizations'],
  ['STSClient', 'sts'],
]);

interface ExecutionContext {
  readonly clientName?: string;
  readonly commandName?: string;
}

/**
 * Asks a command what it is. A command hands its client's and its own name to the middleware stack it is resolved on, as
 * part of the SDK's public `HandlerExecutionContext`; so it is resolved on a stack that only listens, and nothing is
 * sent. Class names would not do (bundlers shorten them), nor would operation names (`ListPolicies` is in two services).
 */
export function identify(command: SdkCommand<unknown>): CommandIdentity {
  let context: ExecutionContext = {};
  const stack = {
    concat: () => stack,
    clone: () => stack,
    add() {},
    addRelativeTo() {},
    use() {},
    resolve: (_handler: unknown, resolved: ExecutionContext) => {
      context = resolved;
      return async () => ({ output: undefined });
    },
  };
  try {
    command.resolveMiddleware(stack as never, { requestHandler: { handle() {} } } as never, {} as never);
  } catch {
    // What is no command of the SDK is reported as one of no known service.
  }
  return {
    service: services.get(context.clientName ?? ''),
    operation: context.commandName?.replace(/Command$/, ''),
  };
}
