import { type ActionIndex, type Candidates, candidates, indexByAction, statementsAbout } from './action-index.js';
import { boundedMemo } from './bounded-memo.js';
import { checkStatement, statementsOf } from './check-document.js';
import { type CompiledStatement, compileStatement } from './compile-statement.js';
import type { StatementFinding } from './decision.js';
import { EvaluationError, shown } from './evaluation-error.js';
import { hasLevels, type LayerName, layerNames, type PolicySet } from './policy-set.js';
import { type ActionTraits, readAction } from './special-actions.js';

/** One layer, or one level of a layer that has levels. */
interface PolicyLevel {
  readonly layer: LayerName;
  readonly level: number;
  readonly statements: readonly CompiledStatement[];
  readonly index: ActionIndex;
  /** For explanations: a finding for every statement, true of it where it is about other actions. Made for the first. */
  aboutOtherActions: readonly StatementFinding[] | undefined;
}

/** The statements of one level that are about one action. */
export interface LevelCandidates {
  readonly level: PolicyLevel;
  readonly statements: readonly CompiledStatement[];
  readonly denies: Candidates | undefined;
  readonly allows: Candidates | undefined;
}

type ByLayer<Value> = Readonly<Record<LayerName, readonly Value[]>>;

/** What the policies hold about one action. */
export interface ActionEntry {
  readonly traits: ActionTraits;
  readonly levels: readonly LevelCandidates[];
  /** The same by layer; a layer without levels has at most one. */
  readonly byLayer: ByLayer<LevelCandidates>;
  /** Those with a Deny. */
  readonly denying: readonly LevelCandidates[];
}

/** A set of policies, ready to be asked. */
export interface CompiledPolicies {
  readonly levels: readonly PolicyLevel[];
  readonly unseen: readonly LayerName[];
  readonly entryFor: (action: string) => ActionEntry;
}

const asArray = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function compileLevel(layer: LayerName, level: number, documents: readonly unknown[]): PolicyLevel {
  const statements: CompiledStatement[] = [];
  const levelName = hasLevels(layer) ? `${layer}[${level}]` : layer;
  for (const [documentIndex, document] of documents.entries()) {
    const place = `${levelName}[${documentIndex}]`;
    const variables = (document as { readonly Version?: unknown } | null)?.Version === '2012-10-17';
    for (const [statementIndex, statement] of statementsOf(document, place).entries()) {
      checkStatement(statement, layer, `${place}.Statement[${statementIndex}]`);
      statements.push(
        compileStatement(statement, variables, {
          layer,
          level,
          document: documentIndex,
          statement: statementIndex,
          order: statements.length,
        }),
      );
    }
  }
  return { layer, level, statements, index: indexByAction(statements), aboutOtherActions: undefined };
}

function compileLayer(layer: LayerName, given: unknown): readonly PolicyLevel[] {
  const entries = asArray(given);
  if (hasLevels(layer)) return entries.map((level, index) => compileLevel(layer, index, asArray(level)));
  return entries.length === 0 ? [] : [compileLevel(layer, 0, entries)];
}

function candidatesOf(level: PolicyLevel, action: string): LevelCandidates {
  const statements = statementsAbout(level.index, action);
  return {
    level,
    statements,
    denies: candidates(statements.filter(({ denies }) => denies)),
    allows: candidates(statements.filter(({ denies }) => !denies)),
  };
}

const noLevels: ByLayer<never> = {
  identity: [],
  resource: [],
  permissionsBoundary: [],
  session: [],
  serviceControl: [],
  resourceControl: [],
  endpoint: [],
};

function entryOf(policyLevels: readonly PolicyLevel[], text: string): ActionEntry {
  const traits = readAction(text);
  const levels = policyLevels.map((level) => candidatesOf(level, traits.action));
  const byLayer: { -readonly [Layer in LayerName]: readonly LevelCandidates[] } = { ...noLevels };
  for (const found of levels) byLayer[found.level.layer] = [...byLayer[found.level.layer], found];
  return { traits, levels, byLayer, denying: levels.filter(({ denies }) => denies !== undefined) };
}

/**
 * Checks and indexes a set of policies.
 *
 * @throws EvaluationError `InvalidPolicySet`, `InvalidDocument`.
 */
export function compilePolicySet(policies: PolicySet): CompiledPolicies {
  for (const name of typeof policies === 'object' && policies !== null ? Object.keys(policies) : ['']) {
    if (layerNames.includes(name as LayerName)) continue;
    throw new EvaluationError(
      'InvalidPolicySet',
      `${shown(name)} is no layer: give policies as { layer: document }, the layers are ${layerNames.join(', ')}`,
    );
  }
  const levels = layerNames.flatMap((layer) => compileLayer(layer, policies[layer]));
  const total = levels.reduce((sum, { statements }) => sum + statements.length, 0);
  // What is remembered of an action grows with the statements about it, so that fewer are remembered of a large set.
  const limit = Math.max(16, Math.min(1000, Math.floor(1_000_000 / (total + 1))));
  return {
    levels,
    unseen: Object.freeze(layerNames.filter((layer) => policies[layer] === undefined)),
    entryFor: boundedMemo(limit, (action) => entryOf(levels, action)),
  };
}
