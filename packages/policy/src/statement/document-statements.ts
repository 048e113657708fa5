import type { PolicyStatement } from '../document/policy-document.js';
import type { ResourceControlService } from '../generated/tables.cjs';
import type { Raw } from './raw.js';
import type { action, effect, principal, resource } from './statement.js';

// A plain statement, of a parsed document say, fits every kind: it has none of the slots. One type that takes both is
// checked in fewer steps than a union of two. Each kind of document says which slots it wants. The sentence in a union is only there to be read in an error.

/** A statement that an identity policy takes: it is about a resource and names no principal. */
export interface IdentityStatement extends Partial<PolicyStatement> {
  readonly [resource]?: 'given' | 'say what it is about: .on(…) or .onAllExcept(…)';
  readonly [principal]?: 'none' | 'this kind of policy takes no principal: remove .to(…)';
}

/** A statement that a resource policy takes: it is about a resource and names principals. */
export interface ResourceStatement extends Partial<PolicyStatement> {
  readonly [principal]?: 'anyone' | 'given' | 'except' | 'say who it is about: .to(…) or .toAllExcept(…)';
  readonly [resource]?: 'given' | 'say what it is about: .on(…) or .onAllExcept(…)';
}

/** A statement that a trust policy takes: who may come to the role, and by which action of sts. */
export interface TrustStatement extends Partial<PolicyStatement> {
  readonly [action]?: `sts:${string}` | Raw;
  readonly [principal]?: 'anyone' | 'given' | 'say who may assume the role: .to(…)';
  readonly [resource]?: 'none' | 'a trust policy takes no resource: remove .on(…)';
}

/** Its name is what an error shows: the list is long. */
type ActionSupportedByResourceControlPolicies = `${ResourceControlService}:${string}` | Raw;

/** A statement that a resource control policy takes: it denies actions of services that support such policies. */
export interface ResourceControlStatement extends Partial<PolicyStatement> {
  readonly [effect]?: 'Deny' | 'a resource control policy only denies';
  readonly [action]?: ActionSupportedByResourceControlPolicies;
  readonly [resource]?: 'given' | 'say what it is about: .on(…) or .onAllExcept(…)';
  readonly [principal]?: 'none' | 'anyone' | 'a resource control policy is about everybody: remove .to(…)';
}
