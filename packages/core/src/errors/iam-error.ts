import type { DeletionStep } from '../deletion/deletion-step.js';
import type { IamErrorCode } from './codes.js';
import type { Denied } from './denied.js';
import { hints, retryableCodes } from './hints.js';

/** Shared by every copy of this package in a process, so that errors of one are recognised by another. */
export const brand: symbol = Symbol.for('@iamkit/core/IamError');

/** What is printed and serialised. */
const fields = [
  'name',
  'code',
  'message',
  'awsCode',
  'status',
  'requestId',
  'operation',
  'resource',
  'denied',
  'blockers',
  'done',
  'remaining',
  'retryable',
  'hints',
  'docs',
] as const;

/** What an `IamError` is made of. */
export interface IamErrorDetails<Code extends IamErrorCode = IamErrorCode> {
  readonly code: Code;
  /** What went wrong, in one sentence. */
  readonly message: string;
  readonly awsCode?: string | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly operation?: string | undefined;
  readonly resource?: string | undefined;
  readonly denied?: Denied | undefined;
  readonly blockers?: readonly DeletionStep[] | undefined;
  readonly done?: readonly DeletionStep[] | undefined;
  readonly remaining?: readonly DeletionStep[] | undefined;
  readonly hints?: readonly string[] | undefined;
  readonly cause?: unknown;
}

/**
 * The one kind of error that iamkit throws. Match it with `isIamError(error, 'NoSuchEntity')`, never by its text.
 *
 * It prints and serialises its own fields only: the SDK's error stays reachable as `cause`, and nothing secret is in either.
 *
 * @example
 * ```ts
 * import { createIam, isIamError } from '@iamkit/core';
 *
 * const iam = createIam();
 * try {
 *   await iam.user('alice').get();
 * } catch (error) {
 *   if (!isIamError(error, 'NoSuchEntity')) throw error;
 *   console.log(error.resource); // user/alice
 * }
 * ```
 */
export class IamError<Code extends IamErrorCode = IamErrorCode> extends Error {
  /** What went wrong, in one word that never changes; `'Other'` for what iamkit does not know. */
  readonly code: Code;
  /** The service's own word for it, as sent; absent when the error did not come from a service. */
  readonly awsCode: string | undefined;
  /** HTTP status of the answer. */
  readonly status: number | undefined;
  /** What AWS Support asks for. */
  readonly requestId: string | undefined;
  /** The API operation, such as `CreateUser`; `createIam` for what is wrong with its options. */
  readonly operation: string | undefined;
  /** What the call was about, such as `user/alice`. */
  readonly resource: string | undefined;
  /** On `AccessDenied`: what AWS's sentence says about who was denied what, and by which kind of policy. */
  readonly denied: Denied | undefined;
  /** On `DeleteConflict`, where the caller may look: all that stands in the way, as the steps that remove it. */
  readonly blockers: readonly DeletionStep[] | undefined;
  /** On `PartialFailure`: the steps that were done. */
  readonly done: readonly DeletionStep[] | undefined;
  /** On `PartialFailure`: the steps that were not, the one that failed first. */
  readonly remaining: readonly DeletionStep[] | undefined;
  /** True when the same call, unchanged, may succeed later. */
  readonly retryable: boolean;
  /** What to do, a sentence each. */
  readonly hints: readonly string[];
  /** The page of the code, in the installed package: below `node_modules`, and what `import.meta.resolve` finds. */
  readonly docs: string;

  constructor(details: IamErrorDetails<Code>) {
    const hint = hints[details.code];
    const advice = details.hints ?? (hint === undefined ? [] : [hint]);
    super([details.message, ...advice].join(' '), details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'IamError';
    this.code = details.code;
    this.awsCode = details.awsCode;
    this.status = details.status;
    this.requestId = details.requestId;
    this.operation = details.operation;
    this.resource = details.resource;
    this.denied = details.denied;
    this.blockers = details.blockers && Object.freeze([...details.blockers]);
    this.done = details.done && Object.freeze([...details.done]);
    this.remaining = details.remaining && Object.freeze([...details.remaining]);
    this.retryable = retryableCodes.has(details.code);
    this.hints = Object.freeze([...advice]);
    this.docs = `@iamkit/core/dist/errors/${details.code}.md`;
  }

  /** The fields as plain data, for logs. `cause` and the stack are left out. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries(fields.map((field) => [field, this[field]]));
  }

  // Kept out of the type, so that the errors of two copies of this package stay assignable to each other.
  static {
    // A class that names itself inside is renamed by the build, and Node prints an uncaught error by that name.
    Object.defineProperty(IamError, 'name', { value: 'IamError' });
    Object.defineProperty(IamError.prototype, brand, { value: true });
    Object.defineProperty(IamError.prototype, Symbol.for('nodejs.util.inspect.custom'), { value: print });
  }
}

/** How Node prints it: the stack, then the fields that are set. The cause is left out, for it repeats them. */
function print(
  this: IamError,
  _depth: number,
  options: object,
  inspect: (value: unknown, how: object) => string,
): string {
  // The stack begins with the name and the message, which ends with the hints.
  const { name: _name, message: _message, hints: _hints, ...rest } = this.toJSON();
  const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return `${this.stack ?? this.message} ${inspect(present, options)}`;
}
