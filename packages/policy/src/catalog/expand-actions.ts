import { compileGlob, globMatches } from '../evaluate/glob.js';
import { isVariable, type PatternToken, tokenize } from '../evaluate/pattern.js';
import { services } from '../generated/catalog-index.js';
import { getService } from './get-service.js';

/**
 * The actions that patterns stand for, as AWS writes them, sorted, each once. Services that no pattern names are not
 * loaded; `'*'` loads all of them. A pattern that matches nothing adds nothing.
 *
 * @param patterns - `'s3:Get*'`, `'*'`, …; `*` and `?` in the name only, as AWS has it. Capitals do not count.
 *
 * @example
 * ```ts
 * import { expandActions } from '@iamkit/policy/catalog';
 *
 * console.log(await expandActions('sqs:*Queue')); // [ 'sqs:CreateQueue', 'sqs:DeleteQueue', 'sqs:PurgeQueue', 'sqs:TagQueue', 'sqs:UntagQueue' ]
 * ```
 */
export async function expandActions(...patterns: readonly string[]): Promise<readonly string[]> {
  const wanted = new Map<string, string[]>();
  for (const pattern of patterns.map((text) => text.toLowerCase())) {
    const [prefix = '', name] = pattern === '*' ? ['*', '*'] : pattern.split(':', 2);
    const prefixes = prefix === '*' && pattern === '*' ? services.map(([known]) => known) : [prefix];
    if (name !== undefined) for (const known of prefixes) wanted.set(known, [...(wanted.get(known) ?? []), name]);
  }
  const found = await Promise.all(
    [...wanted].map(async ([prefix, names]) => {
      const globs = names.map((name) =>
        compileGlob(tokenize(name, { wildcards: true, variables: false }).filter(isText)),
      );
      const actions = (await getService(prefix))?.actions ?? [];
      return actions.filter(({ name }) => {
        const text = name.slice(prefix.length + 1).toLowerCase();
        return globs.some((glob) => globMatches(glob, text));
      });
    }),
  );
  return found.flatMap((actions) => actions.map(({ name }) => name)).sort();
}

const isText = (token: PatternToken): token is Exclude<PatternToken, object> => !isVariable(token);
