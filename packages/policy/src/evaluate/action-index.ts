import { bodyOf, type CompiledStatement, isAboutAction } from './compile-statement.js';
import { indexByPrefix, type PrefixIndex } from './prefix-index.js';

/** Which statements may be about an action: by its name, by its service, or about any. */
interface ActionIndex {
  readonly byName: ReadonlyMap<string, readonly CompiledStatement[]>;
  readonly byService: ReadonlyMap<string, readonly CompiledStatement[]>;
  readonly others: readonly CompiledStatement[];
}

function indexByAction(statements: readonly CompiledStatement[]): ActionIndex {
  const byName = new Map<string, CompiledStatement[]>();
  const byService = new Map<string, CompiledStatement[]>();
  const others: CompiledStatement[] = [];
  const add = (map: Map<string, CompiledStatement[]>, key: string, statement: CompiledStatement) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [statement]);
    else if (list[list.length - 1] !== statement) list.push(statement);
  };
  for (const statement of statements) {
    if (statement.source.Action === undefined || statement.actions.some(({ kind }) => kind === 'any')) {
      others.push(statement);
      continue;
    }
    for (const pattern of statement.actions) {
      if (pattern.kind === 'name') add(byName, pattern.action, statement);
      if (pattern.kind === 'glob') add(byService, pattern.service, statement);
    }
  }
  return { byName, byService, others };
}

// Below this a look through the list is quicker than an index, and quicker than making one.
const worthIndexing = 16;

/** A list of statements that can be asked for those about an action. */
export interface IndexedStatements {
  readonly statements: readonly CompiledStatement[];
  /** Made for the first request, where it is worth it. */
  index: ActionIndex | undefined;
}

/** The statements about an action, given in lower case, in their order. */
export function statementsAbout(among: IndexedStatements, action: string): readonly CompiledStatement[] {
  const isAbout = (statement: CompiledStatement) => isAboutAction(statement, action);
  if (among.statements.length <= worthIndexing) return among.statements.filter(isAbout);
  among.index ??= indexByAction(among.statements);
  const { byName, byService, others } = among.index;
  const found = new Set(byName.get(action));
  for (const statement of [...(byService.get(action.slice(0, action.indexOf(':'))) ?? []), ...others]) {
    if (isAbout(statement)) found.add(statement);
  }
  return [...found].sort((a, b) => a.order - b.order);
}

/** Statements about one action with one effect in one layer. */
export interface Candidates {
  readonly statements: readonly CompiledStatement[];
  /** By the literal start of their resources, where there are many; made for the first request. */
  byResource: PrefixIndex<CompiledStatement> | undefined;
}

export const candidates = (statements: readonly CompiledStatement[]): Candidates | undefined =>
  statements.length === 0 ? undefined : { statements, byResource: undefined };

/** The index over the candidates' resources; `undefined` where they are few. */
export function resourceIndexOf(among: Candidates): PrefixIndex<CompiledStatement> | undefined {
  if (among.byResource === undefined && among.statements.length > worthIndexing) {
    among.byResource = indexByPrefix(
      among.statements.flatMap((statement) => {
        const { resources } = bodyOf(statement);
        if (resources === undefined || statement.source.Resource === undefined) return [['', statement] as const];
        return [...new Set(resources.map(({ prefix }) => prefix))].map((prefix) => [prefix, statement] as const);
      }),
    );
  }
  return among.byResource;
}
