import type { PolicyStatement } from '../document/policy-document.js';
import type { StatementPlace } from './compile-statement.js';
import { EvaluationError } from './evaluation-error.js';
import type { LayerName } from './policy-set.js';
import { documentPlace, statementPlace } from './statement-place.js';

type Fields = { readonly [name: string]: unknown };

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === 'string';
const isConditionValue = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';

const isOneOrMore = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) ? value.every(isOne) : isOne(value);

const isPrincipal = (value: unknown): boolean =>
  value === '*' || (isObject(value) && Object.values(value).every((entries) => isOneOrMore(entries, isText)));

const isCondition = (value: unknown): boolean =>
  isObject(value) &&
  Object.values(value).every(
    (keys) => isObject(keys) && Object.values(keys).every((values) => isOneOrMore(values, isConditionValue)),
  );

const mayNamePrincipals: ReadonlySet<LayerName> = new Set(['resource', 'resourceControl', 'endpoint']);

/** Throws `InvalidDocument` unless the statement has the shape that the engine reads. */
export function checkStatement(statement: unknown, place: StatementPlace): asserts statement is PolicyStatement {
  const { layer } = place;
  const demand = (holds: boolean, what: string) => {
    if (!holds) throw new EvaluationError('InvalidDocument', `${statementPlace(layer, place.level, place)}: ${what}`);
  };
  const { Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition }: Fields =
    isObject(statement) ? statement : {};
  const principal = Principal ?? NotPrincipal;
  const resource = Resource ?? NotResource;
  const isEither = (one: unknown, other: unknown) => one === undefined || other === undefined;
  demand(Effect === 'Allow' || Effect === 'Deny', 'Effect must be "Allow" or "Deny"');
  demand(Sid === undefined || isText(Sid), 'Sid must be a string');
  demand(
    isEither(Action, NotAction) && isOneOrMore(Action ?? NotAction, isText),
    'give either Action or NotAction, with a string or a list of strings',
  );
  demand(
    isEither(Resource, NotResource) && (resource === undefined ? layer === 'resource' : isOneOrMore(resource, isText)),
    'give either Resource or NotResource, with a string or a list of strings',
  );
  demand(principal === undefined || mayNamePrincipals.has(layer), `a policy of the layer ${layer} has no Principal`);
  demand(
    isEither(Principal, NotPrincipal) && (principal === undefined || isPrincipal(principal)),
    'give either Principal or NotPrincipal, with "*" or { AWS, Service, Federated, CanonicalUser }',
  );
  demand(
    Condition === undefined || isCondition(Condition),
    'Condition must be { operator: { key: value or list of values } }',
  );
}

/** The statements of a document, or `InvalidDocument`. */
export function statementsOf(document: unknown, layer: LayerName, level: number, index: number): readonly unknown[] {
  const { Version, Statement }: Fields = isObject(document) ? document : {};
  const isKnownVersion = Version === undefined || Version === '2012-10-17' || Version === '2008-10-17';
  if (isKnownVersion && Array.isArray(Statement)) return Statement;
  if (isKnownVersion && isObject(Statement)) return [Statement];
  throw new EvaluationError(
    'InvalidDocument',
    `${documentPlace(layer, level, index)}: give a parsed policy document: { Version: "2012-10-17", Statement: [ … ] }`,
  );
}
