import type { ConditionValue } from '../document/policy-document.js';
import type { AccessRequest, Scalar } from './access-request.js';
import type { DecisionReason, Outcome } from './decision-reason.js';
import type { LayerName } from './policy-set.js';
import type { Naming } from './principal-match.js';
import type { ResourceAccount } from './resource-account.js';

/** The first element of a statement that does not match the request. */
export type Mismatch =
  | {
      readonly element: 'Action' | 'NotAction' | 'Resource' | 'NotResource' | 'Principal' | 'NotPrincipal';
      /** The entries of the element; none for a statement of a resource's policy without a principal. */
      readonly policyValues: readonly string[];
    }
  | {
      readonly element: 'Condition';
      readonly operator: string;
      readonly key: string;
      readonly policyValues: readonly ConditionValue[];
      /** What the request has for the key: none, one or several values. */
      readonly requestValues: readonly Scalar[];
    };

/** What one statement has to do with the request. */
export interface StatementFinding {
  /** Its document's place in the layer, or in the level. */
  readonly document: number;
  /** Its place in the document. */
  readonly statement: number;
  readonly sid: string | undefined;
  readonly effect: 'Allow' | 'Deny';
  readonly outcome: 'allowed' | 'denied' | 'notMatched';
  /**
   * Of an Allow in the resource's policy: as whom it names the caller. What names it `'itself'` is not limited by
   * implicit denies of its account's policies; its `'issuer'` (role or user of the session), by boundary and session
   * policy; its `'account'`, by all of them.
   */
  readonly names: Exclude<Naming, 'none'> | undefined;
  readonly mismatch: Mismatch | undefined;
}

/** What one layer, or one level of SCPs or RCPs, says. */
export interface LayerDecision {
  readonly layer: LayerName;
  /** Root first, for SCPs and RCPs; `undefined` for the other layers. */
  readonly level: number | undefined;
  /** `'notInForce'`: the layer does not bind this caller or this action, whatever it holds. */
  readonly outcome: Outcome | 'notInForce';
  /** Every statement of the layer, in order. */
  readonly statements: readonly StatementFinding[];
}

/** A decision with everything that led to it, frozen. */
export interface Decision {
  readonly outcome: Outcome;
  readonly reason: DecisionReason;
  readonly request: AccessRequest;
  /** Whose resource it was taken to be, and from what. */
  readonly resourceAccount: ResourceAccount;
  /** The layers that were given, SCPs and RCPs a level each. */
  readonly layers: readonly LayerDecision[];
  /** The layers that were not given: the outcome holds only as far as these would not change it. */
  readonly unseen: readonly LayerName[];
}
