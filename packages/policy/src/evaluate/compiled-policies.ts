import { type Candidates, candidates, type IndexedStatements, statementsAbout } from './action-index.js';
import { boundedMemo } from './bounded-memo.js';
import { checkStatement, statementsOf } from './check-document.js';
import { type CompiledStatement, compileStatement } from './compile-statement.js';
import type { StatementFinding } from './decision.js';
import { EvaluationError, shown } from './evaluation-error.js';
import { hasLevels, type LayerName, layerNames, type PolicySet } from './policy-set.js';
import { type ActionTraits, readAction } from './special-actions.js';

/** One layer, or one level of a layer that has levels. */
interface PolicyLevel extends IndexedStatements {
  readonly layer: LayerName;
  readonly level: number;
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
  // V8 gives up compiling a loop over entries() that is entered anew for every small document.
  documents.forEach((given, document) => {
    const variables = (given as { readonly Version?: unknown } | null)?.Version === '2012-10-17';
    statementsOf(given, layer, level, document).forEach((source, statement) => {
      const place = { layer, level, document, statement, order: statements.length };
      checkStatement(source, place);
      statements.push(compileStatement(source, variables, place));
    });
  });
  return { layer, level, statements, index: undefined, aboutOtherActions: undefined };
}

function compileLayer(layer: LayerName, given: unknown): readonly PolicyLevel[] {
  const entries = asArray(given);
  if (hasLevels(layer)) return entries.map((level, index) => compileLevel(layer, index, asArray(level)));
  return entries.length === 0 ? [] : [compileLevel(layer, 0, entries)];
}

function candidatesOf(level: PolicyLevel, action: string): LevelCandidates {
  const statements = statementsAbout(level, action);
  return {
    level,
    statements,
    denies: candidates(statements.filter(({ denies }) => denies)),
    allows: candidates(statements.filter(({ denies }) => !denies)),
  };
}

const noLevels: ByLayer<never> = {
  resourceControl: [],
  serviceControl: [],
  resource: [],
  identity: [],
  permissionsBoundary: [],
  session: [],
  endpoint: [],
};

function entryOf(policyLevels: readonly PolicyLevel[], text: string): ActionEntry {
  const traits = readAction(text);
  const levels = policyLevels.map((level) => candidatesOf(level, traits.action));
  const byLayer: { -readonly [Layer in LayerName]: readonly LevelCandidates[] } = { ...noLevels };
  for (const found of levels) byLayer[found.level.layer] = byLayer[found.level.layer].concat(found);
  return { traits, levels, byLayer, denying: levels.filter(({ denies }) => denies !== undefined) };
}

/**
 * Checks and indexes a set of policies.
 *
 * @throws EvaluationError `InvalidPolicySet`, `InvalidDocument`.
 */
export function compilePolicySet(policies: PolicySet): CompiledPolicies {
  const given = typeof policies === 'object' && policies !== null ? policies : { '': undefined };
  for (const name in given) {
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
