import { inspect } from 'node:util';
import { type Decision, describeDecision } from '@iamkit/policy/evaluate';
import type { Caller } from '../auth/caller.js';
import type { Answer } from '../authorization/authorize.js';
import type { OperationModel, ServiceId } from '../model/service-model.js';
import type { Structure } from '../wire/value.js';
import type { CallDecision, EmulatorCall } from './emulator-call.js';
import { redacted } from './redacted.js';
import { shortened } from './shortened.js';
import { sizeOf } from './size-of.js';

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

/** How many bytes the calls of a log take at most: 64 MiB. The newest is kept whatever it takes. */
const mostBytes = 67_108_864;

/** What a call takes beside its input, in bytes; and each decision of it. */
const bytesPerCall = 1_000;
const bytesPerDecision = 1_000;

interface Entry {
  readonly call: EmulatorCall;
  readonly bytes: number;
}

/** The last calls: as many as are asked for, or as take no more memory than a log may. */
export class CallLog {
  readonly #limit: number;
  /** The oldest is at `#first`; what is before it was dropped. */
  #entries: (Entry | undefined)[] = [];
  #first = 0;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The oldest first. */
  get calls(): readonly EmulatorCall[] {
    return this.#entries.slice(this.#first).flatMap((entry) => (entry ? [entry.call] : []));
  }

  /** About how many bytes the calls take. */
  get bytes(): number {
    return this.#bytes;
  }

  add(trace: CallTrace): void {
    if (this.#limit === 0) return;
    const call = emulatorCall(trace);
    const bytes = bytesOf(call, trace.answers ?? []);
    this.#entries.push({ call, bytes });
    this.#bytes += bytes;
    while (this.#size > this.#limit || (this.#bytes > mostBytes && this.#size > 1)) this.#dropOldest();
  }

  clear(): void {
    this.#entries = [];
    this.#first = 0;
    this.#bytes = 0;
  }

  get #size(): number {
    return this.#entries.length - this.#first;
  }

  #dropOldest(): void {
    this.#bytes -= this.#entries[this.#first]?.bytes ?? 0;
    this.#entries[this.#first] = undefined;
    this.#first += 1;
    if (this.#first < 64 || this.#first * 2 < this.#entries.length) return;
    this.#entries = this.#entries.slice(this.#first);
    this.#first = 0;
  }
}

function bytesOf({ input, error }: EmulatorCall, answers: readonly Answer[]): number {
  const contexts = answers.map(({ decided }) => (decided ? sizeOf(decided.request.context) : 0));
  return [sizeOf(input), sizeOf(error), ...contexts].reduce(
    (sum, bytes) => sum + bytes,
    bytesPerCall + bytesPerDecision * answers.length,
  );
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
    input: input && (operation.input ? redacted(operation.input, input, shortened) : {}),
    caller: caller && Object.freeze({ accountId: caller.accountId, arn: caller.arn, userId: caller.userId }),
    decisions: Object.freeze(answers.map((answer) => new LoggedDecision(answer))),
    error: error && Object.freeze({ code: error.code, message: shortened(error.message) }),
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

  /** All of it: what is found late is no property of its own. */
  toJSON(): CallDecision {
    const { action, resource, outcome, reason, decision } = this;
    return { action, resource, outcome, reason, decision };
  }

  /** As the console shows it: the sentence says what the decision is made of. */
  [inspect.custom](): Omit<CallDecision, 'decision'> {
    const { action, resource, outcome, reason } = this;
    return { action, resource, outcome, reason };
  }
}
