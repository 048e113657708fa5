import type { PolicyDocument, PolicyKind, PolicyStatement } from '../document/policy-document.js';
import { statementElements } from '../document/statement-elements.js';
import { PolicyBuildError, type PolicyBuildErrorCode } from '../policy-build-error.js';
import { plainStatement } from './plain-statement.js';

/** What a kind of document wants of each of its statements. */
export interface StatementRules {
  readonly resource: 'wanted' | 'refused';
  readonly principal: 'wanted' | 'refused' | 'optional';
  /** What else there is to say against a statement. */
  readonly fault?: (statement: PolicyStatement) => readonly [PolicyBuildErrorCode, string] | undefined;
  /** Letters and digits are what IAM takes; the services that keep resource policies take more. */
  readonly freeSid?: true;
  /** What the kind adds to a statement that is without fault. */
  readonly complete?: (statement: PolicyStatement) => PolicyStatement;
}

/** A frozen document of statements under construction and plain ones, each held to the rules of its kind. */
export function buildDocument<Kind extends PolicyKind>(
  statements: readonly unknown[],
  rules: StatementRules,
): PolicyDocument<Kind> {
  if (statements.length === 0) throw new PolicyBuildError('EmptyPolicy', 'a policy needs at least one statement');
  const sids = new Set<string>();
  const Statement = statements.map((given, index) => {
    const statement = readStatement(given, index);
    const { Sid } = statement;
    const found = faultOf(statement, rules) ?? (Sid !== undefined && sids.has(Sid) && duplicateSid);
    if (found) throw new PolicyBuildError(found[0], `statement ${index}${Sid ? ` (${Sid})` : ''}: ${found[1]}`);
    if (Sid !== undefined) sids.add(Sid);
    return rules.complete ? plainStatement(Object.entries(rules.complete(statement))) : statement;
  });
  return Object.freeze({ Version: '2012-10-17', Statement: Object.freeze(Statement) });
}

type Fault = readonly [PolicyBuildErrorCode, string];
const duplicateSid: Fault = ['DuplicateSid', 'another statement has this Sid'];

function faultOf(statement: PolicyStatement, rules: StatementRules): Fault | undefined {
  const { Sid, Resource, NotResource, Principal, NotPrincipal } = statement;
  const resource = (Resource ?? NotResource) ? 'wanted' : 'refused';
  const principal = (Principal ?? NotPrincipal) ? 'wanted' : 'refused';
  if (Sid !== undefined && !(rules.freeSid ? /\S/ : /^[A-Za-z0-9]+$/).test(Sid))
    return ['InvalidSid', `${JSON.stringify(Sid)} is no Sid: write letters and digits`];
  if (rules.resource !== resource)
    return resource === 'refused'
      ? ['MissingResource', 'say what it is about: .on(…) or .onAllExcept(…)']
      : ['UnexpectedResource', 'this kind of policy takes no resource: remove .on(…)'];
  if (rules.principal !== principal && rules.principal !== 'optional')
    return principal === 'refused'
      ? ['MissingPrincipal', 'say who it is about: .to(…)']
      : ['UnexpectedPrincipal', 'this kind of policy takes no principal: remove .to(…)'];
  return rules.fault?.(statement);
}

/** What was given, if it has the shape of a statement. */
function readStatement(given: unknown, index: number): PolicyStatement {
  const invalid = (what: string): PolicyBuildError =>
    new PolicyBuildError('InvalidStatement', `statement ${index}: ${what}`);
  const plain: unknown =
    isObject(given) && 'toJSON' in given && typeof given.toJSON === 'function' ? given.toJSON() : given;
  if (!isObject(plain) || Array.isArray(plain)) throw invalid('this is no statement; of a list, write policy(...list)');
  const members = new Map(Object.entries(plain).filter(([, value]) => value !== undefined));
  for (const [name, value] of members) {
    if (!statementElements.some((element) => element === name)) throw invalid(`a statement has no element ${name}`);
    if (members.has(`Not${name}`)) throw invalid(`it takes ${name} or Not${name}, not both`);
    const texts: unknown[] = /Action|Resource/.test(name) ? [value].flat() : name === 'Sid' ? [value] : [];
    if (value === null || !texts.every((text) => typeof text === 'string'))
      throw invalid(`${name} holds what it does not take`);
  }
  const effect = members.get('Effect');
  if (effect !== 'Allow' && effect !== 'Deny') throw invalid("Effect is 'Allow' or 'Deny'");
  if (!members.has('Action') && !members.has('NotAction')) throw invalid('say which actions it is about');
  return plainStatement(members);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
