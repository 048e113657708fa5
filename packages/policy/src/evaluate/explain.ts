import type { AccessRequest, Scalar } from './access-request.js';
import {
  asList,
  type CompiledStatement,
  failingCondition,
  isAboutResource,
  namingInStatement,
} from './compile-statement.js';
import type { CompiledPolicies, LevelCandidates } from './compiled-policies.js';
import { conclude } from './conclude.js';
import { contextValue } from './context-key.js';
import type { Decision, LayerDecision, Mismatch, StatementFinding } from './decision.js';
import type { Outcome } from './decision-reason.js';
import { Evaluation } from './evaluation.js';
import { isInForce } from './layers-in-force.js';
import { hasLevels } from './policy-set.js';
import type { Principal } from './principal.js';

type ListElement = 'Action' | 'Resource' | 'Principal';

function mismatchOf({ source }: CompiledStatement, element: ListElement): Mismatch {
  const isNegated = source[`Not${element}`] !== undefined;
  const values = source[element] ?? source[`Not${element}`] ?? [];
  // A Principal by type is listed without its types; what an entry names shows of which it is.
  const entries = typeof values === 'object' && !Array.isArray(values) ? Object.values(values).flat() : asList(values);
  return {
    element: isNegated ? `Not${element}` : element,
    policyValues: Object.freeze([...entries]),
  };
}

function mismatchOfCondition(statement: CompiledStatement, evaluation: Evaluation): Mismatch | undefined {
  const condition = failingCondition(statement, evaluation);
  if (condition === undefined) return undefined;
  const value = contextValue(evaluation, condition.key);
  return {
    element: 'Condition',
    operator: condition.operator,
    key: condition.key.name,
    policyValues: Object.freeze([...condition.values]),
    requestValues: Object.freeze(value === undefined ? [] : [...asList<Scalar>(value)]),
  };
}

const finding = (
  { source, document, statement }: CompiledStatement,
  outcome: StatementFinding['outcome'],
  names?: StatementFinding['names'],
  mismatch?: Mismatch,
): StatementFinding =>
  Object.freeze({
    document,
    statement,
    sid: source.Sid,
    effect: source.Effect,
    outcome,
    names,
    mismatch: mismatch && Object.freeze(mismatch),
  });

const notMatched = (statement: CompiledStatement, mismatch: Mismatch): StatementFinding =>
  finding(statement, 'notMatched', undefined, mismatch);

function findingOf(statement: CompiledStatement, evaluation: Evaluation): StatementFinding {
  if (!isAboutResource(statement, evaluation)) return notMatched(statement, mismatchOf(statement, 'Resource'));
  const naming = namingInStatement(statement, evaluation);
  if (naming === 'none') return notMatched(statement, mismatchOf(statement, 'Principal'));
  const mismatch = mismatchOfCondition(statement, evaluation);
  if (mismatch !== undefined) return notMatched(statement, mismatch);
  if (statement.denies) return finding(statement, 'denied');
  return finding(statement, 'allowed', statement.layer === 'resource' ? naming : undefined);
}

const noFindings: readonly StatementFinding[] = Object.freeze([]);

function explainLevel(found: LevelCandidates, evaluation: Evaluation): LayerDecision {
  const { layer } = found.level;
  const level = hasLevels(layer) ? found.level.level : undefined;
  if (!isInForce(layer, evaluation, evaluation.entry.traits)) {
    return Object.freeze({ layer, level, outcome: 'notInForce', statements: noFindings });
  }
  // Most statements of a large set are about other actions, and what there is to say of those never changes.
  found.level.aboutOtherActions ??= found.level.statements.map((statement) =>
    notMatched(statement, mismatchOf(statement, 'Action')),
  );
  const statements = found.level.aboutOtherActions.slice();
  // RCPFullAWSAccess is attached everywhere and cannot be detached.
  let outcome: Outcome = layer === 'resourceControl' ? 'allowed' : 'implicitDeny';
  for (const statement of found.statements) {
    const one = findingOf(statement, evaluation);
    statements[statement.order] = one;
    if (one.outcome === 'denied') outcome = 'explicitDeny';
    else if (one.outcome === 'allowed' && outcome === 'implicitDeny') outcome = 'allowed';
  }
  return Object.freeze({ layer, level, outcome, statements: Object.freeze(statements) });
}

/** Decides a request and keeps all that was found on the way. */
export function explain(policies: CompiledPolicies, request: AccessRequest, principal?: Principal): Decision {
  const evaluation = new Evaluation(policies, request, principal);
  const reason = conclude(evaluation);
  return Object.freeze({
    outcome: reason.outcome,
    reason,
    request: Object.freeze({ ...request }),
    resourceAccount: Object.freeze(evaluation.account),
    layers: Object.freeze(evaluation.entry.levels.map((found) => explainLevel(found, evaluation))),
    unseen: policies.unseen,
  });
}
