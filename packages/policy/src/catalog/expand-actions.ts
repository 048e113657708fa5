import { type ActionPattern, actionMatches, compileAction } from '../evaluate/action-match.js';
import { services } from '../generated/catalog-index.js';
import { PolicyBuildError } from '../policy-build-error.js';
import { getService } from './get-service.js';

/**
 * The actions that patterns stand for, as AWS writes them, sorted, each once. Services that no pattern names are not
 * loaded; `'*'` loads all of them, and so does `'*:*'`. A pattern that matches nothing adds nothing.
 *
 * @param patterns - `'s3:Get*'`, `'*'`, …; `*` and `?` in the name only, as AWS has it. Capitals do not count.
 * @throws PolicyBuildError `InvalidAction` for what is no text, such as a list in place of its entries.
 *
 * @example
 * ```ts
 * import { expandActions } from '@iamkit/policy/catalog';
 *
 * console.log(await expandActions('sqs:*Queue')); // [ 'sqs:CreateQueue', 'sqs:DeleteQueue', 'sqs:PurgeQueue', 'sqs:TagQueue', 'sqs:UntagQueue' ]
 * ```
 */
export async function expandActions(...patterns: readonly string[]): Promise<readonly string[]> {
  if (!patterns.every((pattern) => typeof pattern === 'string'))
    throw new PolicyBuildError('InvalidAction', 'patterns are texts, one by one: expandActions(...list)');
  const wanted = new Map<string, ActionPattern[]>();
  for (const pattern of patterns.map(compileAction)) {
    for (const prefix of prefixesOf(pattern)) {
      const ofService = wanted.get(prefix);
      if (ofService) ofService.push(pattern);
      else wanted.set(prefix, [pattern]);
    }
  }
  const found = await Promise.all(
    [...wanted].map(async ([prefix, ofService]) => {
      const actions = (await getService(prefix))?.actions ?? [];
      return actions.filter(({ name }) => ofService.some((pattern) => actionMatches(pattern, name.toLowerCase())));
    }),
  );
  return found.flatMap((actions) => actions.map(({ name }) => name)).sort();
}

/** The services that a pattern is about. */
function prefixesOf(pattern: ActionPattern): readonly string[] {
  switch (pattern.kind) {
    case 'any':
      return services.map(([prefix]) => prefix);
    case 'none':
      return [];
    case 'name':
      return pattern.action.split(':', 1);
    case 'glob':
      return [pattern.service];
  }
}
