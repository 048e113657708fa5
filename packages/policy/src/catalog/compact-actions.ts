import { expandActions } from './expand-actions.js';
import { getService } from './get-service.js';

/**
 * Fewer patterns for the same actions: exactly those, of the services as the catalog has them, and no other. A pattern
 * ends with whole words (`s3:GetObject*`, not `s3:GetObj*`), and stands for all actions of a service only where all are
 * given. Mind that a pattern also stands for what AWS adds later; a list does not.
 *
 * @param actions - names or patterns. Those that stand for nothing are left out.
 * @returns sorted patterns: `expandActions(...await compactActions(...actions))` is `expandActions(...actions)`.
 *
 * @example
 * ```ts
 * import { compactActions } from '@iamkit/policy/catalog';
 *
 * console.log(await compactActions('sqs:ListQueues', 'sqs:ListQueueTags', 'sqs:ListDeadLetterSourceQueues', 'sqs:ListMessageMoveTasks', 'sqs:TagQueue'));
 * // [ 'sqs:List*', 'sqs:TagQueue' ]
 * ```
 */
export async function compactActions(...actions: readonly string[]): Promise<readonly string[]> {
  const byService = new Map<string, Set<string>>();
  for (const action of await expandActions(...actions)) {
    const [prefix = ''] = action.split(':', 1);
    byService.set(prefix, (byService.get(prefix) ?? new Set()).add(action));
  }
  const patterns = await Promise.all(
    [...byService].map(async ([prefix, given]) => {
      const all = (await getService(prefix))?.actions.map(({ name }) => name) ?? [];
      return patternsFor(prefix, all, given);
    }),
  );
  return patterns.flat().sort();
}

function patternsFor(prefix: string, all: readonly string[], given: ReadonlySet<string>): readonly string[] {
  if (all.length === given.size) return [given.size === 1 ? [...given].join() : `${prefix}:*`];
  const candidates = new Set([...given].flatMap(beginningsOf).map((text) => text.toLowerCase()));
  const inAll = countsOf(all, candidates);
  const inGiven = countsOf(given, candidates);
  const count = (counts: ReadonlyMap<string, number>, text: string): number => counts.get(text.toLowerCase()) ?? 0;
  /** Pattern without capitals → pattern. */
  const patterns = new Map<string, string>();
  for (const action of given) {
    const beginnings = beginningsOf(action);
    const widest = beginnings.find((text) => count(inAll, text) === count(inGiven, text));
    const stands = widest === undefined ? 0 : count(inAll, widest);
    // The longest that stands for as many: a shorter one would stand for the same now, and for more later.
    const longest = beginnings.filter((text) => count(inAll, text) === stands).at(-1);
    const pattern = stands > 1 && longest !== undefined ? `${longest}*` : action;
    patterns.set(pattern.toLowerCase(), patterns.get(pattern.toLowerCase()) ?? pattern);
  }
  // A pattern may also stand for what goes on within a word: `s3:GetObject*` for `s3:GetObjects`.
  const isCovered = (text: string): boolean =>
    prefixesOf(text).some((start) => patterns.has(`${start}*`) && `${start}*` !== text.toLowerCase());
  return [...patterns.values()].filter((text) => !isCovered(text));
}

/** `s3:Get`, `s3:GetObject`, … of `s3:GetObjectAcl`: what ends with a whole word, shortest first. */
const beginningsOf = (action: string): readonly string[] =>
  [...action.matchAll(/(?<=[a-z\d])(?=[A-Z])|$/g)].map((match) => action.slice(0, match.index));

/** Every beginning of a text, without capitals: patterns do not tell `managedblockchain:GET` from `managedblockchain:Get`. */
const prefixesOf = (text: string): readonly string[] =>
  Array.from(text, (_, index) => text.slice(0, index + 1).toLowerCase());

/** How many of the actions begin with each of the candidates. */
function countsOf(actions: Iterable<string>, candidates: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const action of actions)
    for (const start of prefixesOf(action)) if (candidates.has(start)) counts.set(start, (counts.get(start) ?? 0) + 1);
  return counts;
}
