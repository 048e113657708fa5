import type { IAMClient } from '@aws-sdk/client-iam';

/**
 * Makes an IAM client that iamkit owns fail at once on a used-up quota. The SDK takes `LimitExceeded` for throttling and
 * asks three times; only for GenerateCredentialReport is it that. Everything else about its retries, such as
 * AWS_MAX_ATTEMPTS and the adaptive mode, stays as the SDK has it.
 *
 * @see https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md#retry-strategy-retrystrategy-retrymode-maxattempts
 */
export function failFastOnQuota(client: IAMClient): IAMClient {
  // Inside the retry loop a middleware sees which operation failed; the strategy sees only the error.
  const final = new WeakSet<object>();
  client.middlewareStack.add(
    (next, context) => async (request) => {
      try {
        return await next(request);
      } catch (error) {
        const quota = error instanceof Error && error.name === 'LimitExceededException';
        if (quota && context.commandName !== 'GenerateCredentialReportCommand') final.add(error);
        throw error;
      }
    },
    { step: 'finalizeRequest', name: 'iamkitQuotaMiddleware' },
  );
  const strategyOf = client.config.retryStrategy;
  const patched = new WeakSet<object>();
  client.config.retryStrategy = async () => {
    const strategy = await strategyOf();
    if ('refreshRetryTokenForRetry' in strategy && !patched.has(strategy)) {
      patched.add(strategy);
      const refresh = strategy.refreshRetryTokenForRetry.bind(strategy);
      strategy.refreshRetryTokenForRetry = async (token, info) => {
        if (final.has(Object(info.error))) throw info.error;
        return refresh(token, info);
      };
    }
    return strategy;
  };
  return client;
}
