import type { Caller } from '../auth/caller.js';
import type { Account } from '../state/account.js';
import type { World } from '../state/world.js';

/** What an operation works on: the caller's account, the world around it, the time (milliseconds since 1970), and where it was asked for. */
export interface OperationState {
  readonly world: World;
  readonly account: Account;
  readonly now: number;
  /** That the request is signed for. */
  readonly region: string;
}

/** One operation: its input is decoded and valid; it changes the account and answers, or throws a ServiceError and changes nothing. */
export type Handler<Input, Output> = (state: OperationState, input: Input, caller: Caller) => Output;

/** The operations of a service that are emulated, by name. */
export type Handlers<Operations> = {
  readonly [Name in keyof Operations]?: Operations[Name] extends {
    readonly input: infer Input;
    readonly output: infer Output;
  }
    ? Handler<Input, Output>
    : never;
};

/** The handler type of one operation. */
export type HandlerOf<Operations, Name extends keyof Operations> = NonNullable<Handlers<Operations>[Name]>;
