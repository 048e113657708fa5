import type { CreateAccessKeyCommand } from '@aws-sdk/client-iam';

/** How a call ended that is not made again, although it is not known whether it took effect. */
class UnknownOutcome extends Error {
  readonly thrown: unknown;

  constructor(thrown: unknown) {
    super('The call is not made again.');
    // Not the cause: the SDK would see that it could be retried.
    this.thrown = thrown;
  }
}

/**
 * Keeps the retries of the SDK client, whoever made it, from making this one call again after an answer that does not tell
 * whether it took effect: a 5xx, a timeout, a cut connection. What the service refused (4xx) is retried as ever.
 */
export function sendOnce(command: CreateAccessKeyCommand): CreateAccessKeyCommand {
  command.middlewareStack.add(
    (next) => async (request) => {
      try {
        return await next(request);
      } catch (error) {
        const status: unknown = Object(Object(error).$metadata).httpStatusCode;
        if (typeof status === 'number' && status >= 400 && status < 500) throw error;
        throw new UnknownOutcome(error);
      }
    },
    // Within the step of the retries, whose priority is high.
    { step: 'finalizeRequest', name: 'iamkitOnceMiddleware' },
  );
  return command;
}

/** What the call failed with. */
export const failureOf = (thrown: unknown): unknown => (thrown instanceof UnknownOutcome ? thrown.thrown : thrown);
