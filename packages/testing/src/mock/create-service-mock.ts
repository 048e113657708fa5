import { randomUUID } from 'node:crypto';
import type { ModelledCall, ModelledError, ServiceId } from '@iamkit/emulator';
import { mockClient } from 'aws-sdk-client-mock';
import { encodeDocuments } from './encode-documents.js';
import { MockError } from './mock-error.js';
import { PageAnswers } from './page-answers.js';
import { type ResolvableClient, type ResolvableCommand, throughModels } from './through-models.js';
import { unstubbedCall } from './unstubbed-call.js';
import { wireCode } from './wire-code.js';

/** As much as is used of the stub that aws-sdk-client-mock makes, whichever the client. */
interface Stub {
  readonly send: {
    readonly lastCall: StubCall;
    callsFake(fake: (command: ResolvableCommand) => Promise<unknown>): unknown;
  };
  commandCalls(...matcher: readonly unknown[]): readonly StubCall[];
  on(...matcher: readonly unknown[]): Behavior;
  onAnyCommand(...matcher: readonly unknown[]): Behavior;
  reset(): unknown;
}

interface StubCall {
  readonly args: readonly unknown[];
  /** The client. */
  readonly thisValue: unknown;
}

type Fake = (input: object, getClient: () => unknown) => unknown;

interface Behavior {
  callsFake(fake: Fake): unknown;
}

/** What was said of some calls: which they are, and what the next of them is answered with, if anything. */
interface Stubbing {
  readonly isAbout: (command: ResolvableCommand) => boolean;
  readonly next: () => Fake | undefined;
}

/** What a call is answered with once the models have read it. */
interface Reply {
  readonly error?: (call: ModelledCall) => ModelledError | undefined;
  readonly answer?: (call: ModelledCall | undefined, ...given: Parameters<Fake>) => unknown;
}

/**
 * Mocks a client, or all clients of a class, with aws-sdk-client-mock, so that every call takes its way through the models.
 *
 * @param unconnected - a client of the same SDK, by whose configuration commands are serialized.
 */
export function createServiceMock(service: ServiceId, target: object, unconnected: ResolvableClient): object {
  const stub = mockClient(target as never) as object as Stub;
  const original = {
    on: stub.on.bind(stub),
    onAnyCommand: stub.onAnyCommand.bind(stub),
    reset: stub.reset.bind(stub),
  };

  const currentCommand = (): ResolvableCommand => stub.send.lastCall.args[0] as ResolvableCommand;
  const faked = (reply: Reply): Fake => {
    return async (input, getClient) => {
      const call = await throughModels(unconnected, currentCommand(), (read) => reply.error?.(read));
      return reply.answer?.(call, input, getClient);
    };
  };
  const refuse = async (command: ResolvableCommand): Promise<never> => {
    await throughModels(unconnected, command, (call) => {
      throw unstubbedCall(call);
    });
    throw unstubbedCall(undefined);
  };
  const stubbings: Stubbing[] = [];
  const commandStub = (behavior: Behavior, ...matcher: readonly unknown[]): object => {
    // aws-sdk-client-mock counts its own for once from the first call ever, not from here, and knows none before the last.
    const forOnce: Fake[] = [];
    let forEver: Fake | undefined;
    const before = [...stubbings].reverse();
    const own: Stubbing = {
      isAbout: (command) => stub.commandCalls(...matcher).at(-1)?.args[0] === command,
      next: () => forOnce.shift() ?? forEver,
    };
    stubbings.push(own);
    behavior.callsFake((input) => {
      const command = currentCommand();
      const { thisValue } = stub.send.lastCall;
      let fake = own.next();
      for (const other of before) if (fake === undefined && other.isAbout(command)) fake = other.next();
      return fake ? fake(input, () => thisValue) : refuse(command);
    });
    const always = (reply: Reply) => {
      forEver = faked(reply);
      return mock;
    };
    const once = (reply: Reply) => {
      forOnce.push(faked(reply));
      return self;
    };
    const self = {
      resolves: (answer: unknown) => always(resolving(answer)),
      resolvesOnce: (answer: unknown) => once(resolving(answer)),
      resolvesPages: (pages: readonly object[]) => always(paging(pages)),
      rejectsWith: (code: string, message?: string) => always(rejecting(service, code, message)),
      rejectsWithOnce: (code: string, message?: string) => once(rejecting(service, code, message)),
      rejects: (error: unknown) => always(throwing(error)),
      rejectsOnce: (error: unknown) => once(throwing(error)),
      callsFake: (fake: Fake) => always(calling(fake)),
      callsFakeOnce: (fake: Fake) => once(calling(fake)),
      on: (...other: readonly unknown[]) => mock.on(...other),
      onAnyCommand: (...other: readonly unknown[]) => mock.onAnyCommand(...other),
    };
    return self;
  };

  stub.send.callsFake(refuse);
  const mock = Object.assign(stub, {
    on: (...matcher: readonly unknown[]) => commandStub(original.on(...matcher), ...matcher),
    onAnyCommand: (...matcher: readonly unknown[]) =>
      commandStub(original.onAnyCommand(...matcher), Object, ...matcher),
    reset() {
      original.reset();
      stubbings.length = 0;
      stub.send.callsFake(refuse);
      return mock;
    },
  });
  return mock;
}

const answered = (answer: unknown): object => ({
  $metadata: { httpStatusCode: 200, requestId: randomUUID(), attempts: 1, totalRetryDelay: 0 },
  ...(encodeDocuments(answer) as object),
});

const resolving = (answer: unknown): Reply => ({ answer: async () => answered(await answer) });

function paging(given: readonly object[]): Reply {
  const pages = new PageAnswers(given);
  return {
    error: (call) => pages.error(call),
    answer(call) {
      if (!call) throw unknownOperation('resolvesPages');
      return answered(pages.answer(call));
    },
  };
}

function rejecting(service: ServiceId, name: string, message = `${name}, as the test says`): Reply {
  const code = wireCode(service, name);
  return {
    error: () => ({ code, message }),
    answer() {
      throw unknownOperation('rejectsWith');
    },
  };
}

const throwing = (error: unknown): Reply => ({
  answer() {
    throw asError(error);
  },
});

const calling = (fake: Fake): Reply => ({
  answer(_, input, getClient) {
    try {
      return fake(input, getClient);
    } catch (error) {
      throw asError(error);
    }
  },
});

/** As aws-sdk-client-mock has it: of a text its error, of members an error that has them. */
const asError = (error: unknown): Error => {
  if (error instanceof Error) return error;
  return typeof error === 'string' ? new Error(error) : Object.assign(new Error(), error);
};

const unknownOperation = (stubbing: string): MockError =>
  new MockError(
    'UnknownOperation',
    `${stubbing} needs the model of the operation, which this version of iamkit does not know: use resolves(…) or rejects(…)`,
  );
