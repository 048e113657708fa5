/**
 * An SDK client, known by its structure only, so that the clients of any SDK version fit, and test doubles too.
 *
 * @see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/iam/
 */
export interface SdkClient {
  send(command: never, options?: never): Promise<unknown>;
}

/** A command of an SDK client, known by its structure only. Its output type is read from the handler it resolves to. */
export interface SdkCommand<Output> {
  readonly input: object;
  resolveMiddleware(
    stack: never,
    configuration: never,
    options: never,
  ): (request: never) => Promise<{ readonly output: Output }>;
}

/** The services that iamkit calls. */
export type Service = 'iam' | 'organizations' | 'sts';
