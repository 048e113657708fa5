import { type Decision, describeDecision } from '@iamkit/policy/evaluate';
import type { Caller } from '../auth/caller.js';
import type { Answer } from '../authorization/authorize.js';
import type { OperationModel, ServiceId } from '../model/service-model.js';
import type { Structure } from '../wire/value.js';
import type { CallDecision, EmulatorCall } from './emulator-call.js';
import { redacted } from './redacted.js';

/** What is found out of a call while it is answered. */
export interface CallTrace {
  readonly at: number;
  readonly requestId: string;
  readonly service: ServiceId;
  readonly operation: OperationModel;
  input?: Structure;
  caller?: Caller | undefined;
  answers?: readonly Answer[];
  error?: { readonly code: string; readonly message: string };
}

/** An error may quote an input that is as long as a request. */
const longestMessage = 2_000;

/** The last calls. */
export class CallLog {
  readonly #limit: number;
  /** A ring: the oldest is at `#next` once it is full. */
  #calls: EmulatorCall[] = [];
  #next = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The oldest first. */
  get calls(): readonly EmulatorCall[] {
    return [...this.#calls.slice(this.#next), ...this.#calls.slice(0, this.#next)];
  }

  add(trace: CallTrace): void {
    if (this.#limit === 0) return;
    this.#calls[this.#next] = emulatorCall(trace);
    this.#next = (this.#next + 1) % this.#limit;
  }

  clear(): void {
    this.#calls = [];
    this.#next = 0;
  }
}

function emulatorCall({
  at,
  requestId,
  service,
  operation,
  input,
  caller,
  answers = [],
  error,
}: CallTrace): EmulatorCall {
  return Object.freeze({
    at: new Date(at),
    requestId,
    service,
    operation: operation.name,
    input: input && (operation.input ? redacted(operation.input, input) : {}),
    caller: caller && Object.freeze({ accountId: caller.accountId, arn: caller.arn, userId: caller.userId }),
    decisions: Object.freeze(answers.map((answer) => new LoggedDecision(answer))),
    error: error && Object.freeze({ code: error.code, message: error.message.slice(0, longestMessage) }),
  });
}

/** Finds the reasons of a decision when they are asked for, and keeps them then: most calls' never are. */
class LoggedDecision implements CallDecision {
  readonly action: string;
  readonly resource: string;
  readonly outcome: CallDecision['outcome'];
  readonly #explain: (() => Decision) | undefined;
  #decision: Decision | undefined;

  constructor({ action, resource, decided }: Answer) {
    this.action = action;
    this.resource = resource;
    this.outcome = decided?.outcome ?? 'notDecided';
    this.#explain = decided?.explain;
  }

  get decision(): Decision | undefined {
    this.#decision ??= this.#explain?.();
    return this.#decision;
  }

  get reason(): string {
    return this.decision ? describeDecision(this.decision) : 'notDecided: nothing is refused to this caller';
  }
}
