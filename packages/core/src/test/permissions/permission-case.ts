import type { Iam } from '../../iam.js';
import type { Listing } from '../../listing.js';

/** A method, and the actions of IAM that its docstring lists for this use of it. */
export interface PermissionCase {
  /** The source file that documents it, and the method. */
  readonly method: readonly [file: string, method: string];
  readonly actions: readonly string[];
  /** Actions without which it does less, or otherwise, but does not fail. */
  readonly optional?: readonly string[];
  /** Actions without which it tries to do with others, which are not allowed here either. */
  readonly fallsBack?: readonly string[];
  call(iam: Iam, made: Furniture): Promise<unknown>;
}

/** What is in the account. */
export interface Furniture {
  readonly key: string;
  readonly policy: string;
  readonly spare: string;
  readonly alice: string;
}

/** Reads a list to its end. */
export const all = (list: Listing<unknown>): Promise<unknown> => list.toArray();
