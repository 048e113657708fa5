import type { Conditions } from '../condition/conditions.js';
import type { ConditionElement, PolicyStatement } from '../document/policy-document.js';
import type { Principal } from '../principal/principal.js';
import type { PrincipalFor } from '../principal/principal-for.js';
import type { Raw } from './raw.js';
import type { Resource } from './resource.js';

// What a statement has so far. The symbols exist for the compiler only, and keep the slots out of the editor's lists.
export declare const effect: unique symbol;
export declare const action: unique symbol;
export declare const resource: unique symbol;
export declare const principal: unique symbol;

type ResourceSlot = 'none' | 'given';
type PrincipalSlot = 'none' | 'anyone' | 'given' | 'except';

/** Which slot the principals fill: a resource control policy takes nobody but everybody. */
type SlotOf<P> = [P] extends [never] ? 'none' : [P] extends ['*' | Principal<'anyone'>] ? 'anyone' : 'given';

/**
 * A statement under construction, made by {@link allow}, {@link deny}, {@link allowAllExcept} or {@link denyAllExcept}.
 * Every method returns a new one and leaves this one as it was; the order of the calls is free.
 */
export interface Statement<
  in out A extends string,
  out R extends ResourceSlot = ResourceSlot,
  out P extends PrincipalSlot = PrincipalSlot,
  out E extends 'Allow' | 'Deny' = 'Allow' | 'Deny',
> {
  readonly [effect]: E;
  readonly [action]: A;
  readonly [resource]: R;
  readonly [principal]: P;

  /** `Resource`: the ARNs this statement is about. A repeated call adds to them. */
  on(...resources: ('*' | Resource<A> | Raw)[]): Statement<A, 'given', P, E>;
  /** `NotResource`: it is about every resource but these. */
  onAllExcept(...resources: ('*' | Resource<A> | Raw)[]): Statement<A, 'given', P, E>;
  /** `Principal`: who this statement is about. A repeated call adds to them. */
  to<const T extends readonly PrincipalFor<A>[]>(...principals: T): Statement<A, R, SlotOf<T[number]>, E>;
  /** `NotPrincipal`: it is about everybody but these. */
  toAllExcept(...principals: PrincipalFor<A>[]): Statement<A, R, 'except', E>;
  /** `Condition`, key first. A repeated call adds to it: all of them have to hold. */
  when(conditions: Conditions<A>): Statement<A, R, P, E>;
  /** `Condition` in AWS's own order, operator first, and not checked beyond its shape. */
  whenRaw(block: ConditionElement): Statement<A, R, P, E>;
  /** `Sid`: what the statement is called, letters and digits; a policy on a resource takes any text. */
  sid(sid: string): Statement<A, R, P, E>;
  /** The statement as it would stand in a document. */
  toJSON(): PolicyStatement;
}
