import { asciiLowerCase } from '../ascii-lower-case.js';
import { listOf } from '../list-of.js';
import type { OneOrMore, PolicyStatement } from '../policy-document.js';
import { normalizeCondition } from './normalize-condition.js';
import { normalizePrincipal } from './normalize-principal.js';
import { sortedValues } from './sorted-values.js';

/** The normal form of one statement, its elements in AWS's order. */
export function normalizeStatement(statement: PolicyStatement): PolicyStatement {
  const { Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition } = statement;
  const hasResource = Resource !== undefined || NotResource !== undefined;
  const condition = Condition && normalizeCondition(Condition);
  return Object.freeze({
    ...(Sid && { Sid }),
    Effect,
    ...(Principal && { Principal: normalizePrincipal(Principal, hasResource) }),
    ...(NotPrincipal && { NotPrincipal: normalizePrincipal(NotPrincipal, hasResource) }),
    ...(Action !== undefined && { Action: normalizeActions(Action) }),
    ...(NotAction !== undefined && { NotAction: normalizeActions(NotAction) }),
    ...(Resource !== undefined && { Resource: sortedValues(listOf(Resource)) }),
    ...(NotResource !== undefined && { NotResource: sortedValues(listOf(NotResource)) }),
    ...(condition && { Condition: condition }),
  });
}

function normalizeActions(actions: OneOrMore<string>): OneOrMore<string> {
  return sortedValues(listOf(actions).map(asciiLowerCase));
}
