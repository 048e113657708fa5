import type { AwsCommand, AwsError } from 'aws-sdk-client-mock';
import type { WithDocuments } from './encode-documents.js';

/** An answer to stub: what the test does not look at may be left out, and a policy document may be an object. */
export type StubbedAnswer<Output> = Partial<WithDocuments<Output>>;

/**
 * What a stubbed command answers. The functions that end in `Once` are for the calls to come, one each, in order; after them counts what was
 * said before, of this command or of a wider set of calls.
 */
export interface CommandStub<Input, Output, Code extends string, Mock> {
  /** Answers. Policy documents, plain or objects, are encoded as IAM encodes them. */
  resolves(answer: StubbedAnswer<Output>): Mock;
  resolvesOnce(answer: StubbedAnswer<Output>): CommandStub<Input, Output, Code, Mock>;
  /**
   * Answers with the pages of a list, each to the call that asks for it: `Marker` and `IsTruncated`, or `NextToken`, are filled in.
   *
   * @throws MockError `InvalidPages`: there is none. The call fails with it where the operation has no pages.
   */
  resolvesPages(pages: readonly StubbedAnswer<Output>[]): Mock;
  /**
   * Fails with an error of AWS: an instance of the SDK's own exception class, with `$metadata`.
   *
   * @param code - as on the wire, or as the SDK calls the exception, with or without `Exception` at the end: `NoSuchEntity`.
   * @param message - as AWS words it, where the test reads it.
   */
  rejectsWith(code: Code, message?: string): Mock;
  rejectsWithOnce(code: Code, message?: string): CommandStub<Input, Output, Code, Mock>;
  /** Fails with anything else: an error, the text of one, or what it has. Default: an error without words. */
  rejects(error?: string | Error | AwsError): Mock;
  rejectsOnce(error?: string | Error | AwsError): CommandStub<Input, Output, Code, Mock>;
  /** Answers what a function makes of the input, as it is; `getClient` tells which client was called. */
  callsFake(fake: (input: Input, getClient: () => unknown) => unknown): Mock;
  callsFakeOnce(fake: (input: Input, getClient: () => unknown) => unknown): CommandStub<Input, Output, Code, Mock>;
}

/**
 * A mock of aws-sdk-client-mock, with all that it has, and matchers made for it take it. The difference: every call is checked against the
 * service model, and one that nothing was stubbed for fails.
 */
export type ServiceMock<Stub, Input extends object, Output, Code extends string> = {
  /**
   * Says which calls are stubbed: those of a command, with an input that has at least these members. What is said last counts.
   *
   * @param strict - the input has no other members.
   */
  on<CommandInput extends Input, CommandOutput extends Output>(
    command: new (input: CommandInput) => AwsCommand<CommandInput, CommandOutput>,
    input?: Partial<CommandInput>,
    strict?: boolean,
  ): CommandStub<CommandInput, CommandOutput, Code, ServiceMock<Stub, Input, Output, Code>>;
  /** Forgets calls and stubs. */
  reset(): ServiceMock<Stub, Input, Output, Code>;
} & Stub;

/** The codes of a service's errors, read off the exception classes of the SDK that is installed; and any other. */
export type ErrorCode<Sdk> =
  | 'AccessDenied'
  | 'Throttling'
  | 'ValidationError'
  | { [Name in keyof Sdk]: Name extends `${infer Code}Exception` ? Code : never }[keyof Sdk]
  | (string & {});
