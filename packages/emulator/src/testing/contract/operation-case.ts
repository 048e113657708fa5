import type { Duration } from '../../duration.js';
import type { Quotas } from '../../state/quotas.js';

/** What calls before it answered, and the time: some inputs are made of them. */
export interface Before {
  /** What an operation last answered in this emulator. */
  readonly answer: (operation: string) => Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How the last call that policies decided was decided, sealed. */
  readonly authorizationMessage: () => string;
  /** The token of the delegation request that was sent on last. */
  readonly exchangeToken: () => string;
}

export type Input = object | ((before: Before) => object);

/** A call that a case begins with: the administrator's, of IAM or, where IAM has no such operation or the case is of it, of Organizations. */
export type Given = readonly [operation: string, input?: Input];

/** How an operation fails. */
export interface FailingCase {
  readonly code: string;
  readonly input: Input;
  /** The user, who may do everything for this call, or a member of the organization; the administrator otherwise. */
  readonly as?: 'caller' | 'member';
  /** Further calls before it. */
  readonly given?: readonly Given[];
  /** In an emulator of its own with these quotas. */
  readonly quotas?: Partial<Quotas>;
  /** In an emulator of its own, after the calls that the case begins with or without them. */
  readonly apart?: 'afterGiven' | 'fromNothing';
  /** How far the clock moves before it. */
  readonly after?: Duration;
}

/** What is proven of one operation. */
export interface OperationCase {
  /** The calls before all that follows. */
  readonly given?: readonly Given[];
  /** Of the call that succeeds, a user's that is allowed exactly the actions that it needs. */
  readonly input?: Input;
  /** Where this user needs no permission at all: why not. */
  readonly free?: string;
  /** Where no user's policy lets it succeed: why not; the administrator's call succeeds. */
  readonly notByPolicy?: string;
  /** Why it is not tried here, and where it is. */
  readonly elsewhere?: string;
  /** Parts of the answer. */
  readonly gives?: object;
  /** How far the clock moves before it succeeds. */
  readonly after?: Duration;
  readonly errors?: readonly FailingCase[];
  /** The list that is paged, and what puts a second item into it. */
  readonly pages?: { readonly of: string; readonly given?: readonly Given[]; readonly items?: number };
}
