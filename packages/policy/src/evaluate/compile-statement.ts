import type { ConditionValue, OneOrMore, PolicyStatement } from '../document/policy-document.js';
import { type ActionPattern, actionMatches, compileAction } from './action-match.js';
import { type ConditionTest, compileCondition } from './compile-condition.js';
import type { EvaluationFrame } from './evaluation-frame.js';
import type { LayerName } from './policy-set.js';
import { compilePrincipal, isExcepted, type Naming, namingOf, type PrincipalMatcher } from './principal-match.js';
import { compileResource, type ResourcePattern } from './resource-match.js';

/** What is compiled of a statement when a request first gets as far as it. */
interface StatementBody {
  readonly principal: PrincipalMatcher | undefined;
  /** `undefined`: neither Resource nor NotResource, so that the statement is about the resource it is attached to. */
  readonly resources: readonly ResourcePattern[] | undefined;
  readonly conditions: readonly ConditionTest[];
}

/** Where a statement stands. */
export interface StatementPlace {
  readonly layer: LayerName;
  /** Which level of SCPs or RCPs, root first; 0 elsewhere. */
  readonly level: number;
  readonly document: number;
  readonly statement: number;
  /** Its place among all statements of its level. */
  readonly order: number;
}

/** A statement that was checked; its parts are compiled when they are first needed. */
export interface CompiledStatement extends StatementPlace {
  readonly source: PolicyStatement;
  readonly denies: boolean;
  /** Whether `${…}` is a variable: in documents of version 2012-10-17. */
  readonly variables: boolean;
  readonly actions: readonly ActionPattern[];
  body: StatementBody | undefined;
}

/** One value or a list, as a list. */
export const asList = <Value>(values: OneOrMore<Value>): readonly Value[] =>
  Array.isArray(values) ? (values as readonly Value[]) : [values as Value];

export function compileStatement(
  source: PolicyStatement,
  variables: boolean,
  place: StatementPlace,
): CompiledStatement {
  // Written out, as a spread would cost more than the rest of the compilation.
  return {
    layer: place.layer,
    level: place.level,
    document: place.document,
    statement: place.statement,
    order: place.order,
    source,
    denies: source.Effect === 'Deny',
    variables,
    actions: asList(source.Action ?? source.NotAction ?? []).map(compileAction),
    body: undefined,
  };
}

function compileBody({ source, variables, layer }: CompiledStatement): StatementBody {
  const principal = source.Principal ?? source.NotPrincipal;
  const resources = source.Resource ?? source.NotResource;
  const conditions: ConditionTest[] = [];
  for (const [operator, keys] of Object.entries(source.Condition ?? {})) {
    for (const [key, values] of Object.entries(keys)) {
      conditions.push(compileCondition(operator, key, asList<ConditionValue>(values), variables));
    }
  }
  return {
    principal: principal === undefined ? undefined : compilePrincipal(principal),
    resources:
      resources === undefined ? undefined : asList(resources).map((entry) => compileResource(entry, variables, layer)),
    conditions,
  };
}

/** The compiled parts of a statement. */
export function bodyOf(statement: CompiledStatement): StatementBody {
  statement.body ??= compileBody(statement);
  return statement.body;
}

/** Whether a statement is about an action, given in lower case. */
export function isAboutAction({ actions, source }: CompiledStatement, action: string): boolean {
  const listed = actions.some((pattern) => actionMatches(pattern, action));
  return source.Action === undefined ? !listed : listed;
}

/** Whether a statement is about the resource of the request. */
export function isAboutResource(statement: CompiledStatement, frame: EvaluationFrame): boolean {
  const { resources } = bodyOf(statement);
  if (resources === undefined) return true;
  for (const pattern of resources) if (pattern.matches(frame)) return statement.source.Resource !== undefined;
  return statement.source.Resource === undefined;
}

/**
 * How a statement names the caller. Statements that carry no principal are about everyone, except in the policy of a
 * resource, where they are about nobody.
 */
export function namingInStatement(statement: CompiledStatement, frame: EvaluationFrame): Naming {
  const { principal } = bodyOf(statement);
  if (principal === undefined) return statement.layer === 'resource' ? 'none' : 'itself';
  if (statement.source.Principal !== undefined) return namingOf(principal, frame);
  return isExcepted(principal, frame, statement.denies) ? 'none' : 'itself';
}

/** The first condition that does not hold. */
export function failingCondition(statement: CompiledStatement, frame: EvaluationFrame): ConditionTest | undefined {
  for (const condition of bodyOf(statement).conditions) if (!condition.holds(frame)) return condition;
  return undefined;
}

/** How the statement, whose action matches, names the caller if all its other elements match; else `'none'`. */
export function applies(statement: CompiledStatement, frame: EvaluationFrame): Naming {
  if (!isAboutResource(statement, frame)) return 'none';
  const naming = namingInStatement(statement, frame);
  return naming === 'none' || failingCondition(statement, frame) !== undefined ? 'none' : naming;
}
