import { identify } from '../sdk/identify.js';
import type { SdkClient, SdkCommand } from '../sdk/structure.js';

/** One call a fake client got. */
export interface FakeCall {
  readonly operation: string;
  readonly input: Record<string, unknown>;
  readonly signal: AbortSignal | undefined;
}

/** What a fake client answers a call with; it may throw. */
export type FakeAnswer = (call: FakeCall) => unknown;

/** What a fake client answers, by operation. */
export interface FakeAnswers {
  readonly [operation: string]: FakeAnswer;
}

/** A client that answers as it is told, by operation. A call it was told nothing about fails and shows itself. */
export function fakeClient(answers: FakeAnswers): SdkClient & {
  readonly calls: readonly FakeCall[];
} {
  const calls: FakeCall[] = [];
  return {
    calls,
    async send(command: SdkCommand<unknown>, options?: { readonly abortSignal?: AbortSignal }) {
      const operation = identify(command).operation ?? 'nothing the SDK knows';
      const call = { operation, input: command.input as Record<string, unknown>, signal: options?.abortSignal };
      calls.push(call);
      const answer = answers[operation];
      if (answer === undefined)
        throw new Error(`nobody told the fake what ${operation} ${JSON.stringify(call.input)} is`);
      return answer(call);
    },
  };
}

/** An error as the SDK throws it for a wire code, by structure. */
export function awsError(name: string, message: string, more: object = {}): Error {
  return Object.assign(new Error(message), {
    name,
    $fault: 'client',
    $metadata: { httpStatusCode: 400, requestId: '00000000-0000-4000-8000-000000000000' },
    ...more,
  });
}

/** A clock that only moves when something sleeps. */
export function fakeClock(): { now(): number; sleep(milliseconds: number): Promise<void>; readonly slept: number[] } {
  let time = Date.UTC(2026, 10, 24);
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
}
