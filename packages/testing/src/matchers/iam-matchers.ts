import type { PolicyKind, PolicyQuotaOptions } from '@iamkit/policy/document';
import type { AccessRequest, Outcome } from '@iamkit/policy/evaluate';
import { toHaveDenied, toHaveReceived } from './emulator-matchers.js';
import type { ExpectedInput, Operation } from './expected-input.js';
import { toAllow, toBeValidPolicy, toDeny, toEqualPolicy, toFitQuota } from './policy-matchers.js';
import type { PolicyValue } from './policy-of.js';

/** The matchers as `expect` has them. */
export interface IamMatchers<Result> {
  /**
   * The policies allow the request. They are a document, a list of an identity's documents, or the whole set that
   * `@iamkit/policy/evaluate` takes. A document that names principals is taken for a resource's.
   */
  toAllow(request: AccessRequest): Result;
  /**
   * The policies deny the request: the opposite of `toAllow`.
   *
   * @param how - `explicitDeny`: a statement denies it; `implicitDeny`: nothing allows it. Default: either.
   */
  toDeny(request: AccessRequest, how?: Exclude<Outcome, 'allowed'>): Result;
  /** The policies say the same, however they are written. */
  toEqualPolicy(other: PolicyValue): Result;
  /** IAM would accept it: a document, or its text. */
  toBeValidPolicy(kind: PolicyKind): Result;
  /** It is no larger than AWS lets a policy of this kind be. */
  toFitQuota(kind: PolicyKind, options?: PolicyQuotaOptions): Result;
  /** The emulator got such a call. `input` is what the SDK's input of the operation has at least; asymmetric matchers may be in it. */
  toHaveReceived<Name extends Operation>(operation: Name, input?: ExpectedInput<Name>): Result;
  /** The emulator denied such a call: of an operation (`CreateUser`), or one that needed an action (`iam:PassRole`). */
  toHaveDenied<Name extends Operation | `${string}:${string}`>(
    operation: Name,
    input?: Name extends Operation ? ExpectedInput<Name> : object,
  ): Result;
}

/** The matchers as `expect.extend` takes them. */
export const iamMatchers: {
  readonly toAllow: typeof toAllow;
  readonly toBeValidPolicy: typeof toBeValidPolicy;
  readonly toDeny: typeof toDeny;
  readonly toEqualPolicy: typeof toEqualPolicy;
  readonly toFitQuota: typeof toFitQuota;
  readonly toHaveDenied: typeof toHaveDenied;
  readonly toHaveReceived: typeof toHaveReceived;
} = {
  toAllow,
  toBeValidPolicy,
  toDeny,
  toEqualPolicy,
  toFitQuota,
  toHaveDenied,
  toHaveReceived,
};
