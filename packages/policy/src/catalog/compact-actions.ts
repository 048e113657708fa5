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
  const patterns = new Set<string>();
  for (const action of given) {
    const widest = beginningsOf(action).find((text) => !all.some((name) => name.startsWith(text) && !given.has(name)));
    const stands = widest === undefined ? [] : all.filter((name) => name.startsWith(widest));
    patterns.add(widest !== undefined && stands.length > 1 ? `${commonWords(stands)}*` : action);
  }
  return [...patterns];
}

/** `s3:Get`, `s3:GetObject`, … of `s3:GetObjectAcl`: what ends with a whole word, shortest first. */
const beginningsOf = (action: string): readonly string[] =>
  [...action.matchAll(/(?<=[a-z\d])(?=[A-Z])|$/g)].map((match) => action.slice(0, match.index));

/** The longest beginning, of whole words, that all have. A shorter one would stand for the same now, and more later. */
function commonWords(actions: readonly string[]): string {
  const [first = '', ...rest] = actions;
  const common = beginningsOf(first).filter((text) => rest.every((name) => name.startsWith(text)));
  return common.at(-1) ?? first;
}
