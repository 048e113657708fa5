import { listOf } from './list-of.js';
import type { PolicyStatement } from './policy-document.js';
import { PolicyDocumentError } from './policy-document-error.js';
import { printActions } from './print/print-actions.js';
import { printCondition } from './print/print-condition.js';
import { printPrincipals } from './print/print-principals.js';
import { printResources } from './print/print-resources.js';
import { textLiteral } from './print/text-literal.js';
import { valueLiteral } from './print/value-literal.js';

export interface PrintStatementOptions {
  /**
   * - `checked` (default): actions, ARNs and condition keys stand as literals, which the compiler checks. A name that is
   *   newer than its tables, or in another case than AWS's, becomes an error there.
   * - `raw`: they stand in `raw(…)` and `.whenRaw(…)`, which the compiler takes as they are.
   */
  readonly names?: 'checked' | 'raw';
}

/** Beyond this many characters, each call stands on a line of its own. */
const lineWidth = 100;

/**
 * Prints the TypeScript expression that builds a statement with `allow` and its siblings, ready to stand in `policy(…)`.
 * Principals are written with the functions of `@iamkit/policy/principal`, texts that the DSL's tables cannot have with
 * `raw(…)`. The text holds the expression only, without imports.
 *
 * What is built is the statement again, but for one thing: a list of one comes back as its single value, as the DSL writes
 * it; IAM reads both alike. What the DSL refuses to say (an empty list, a principal it has no word for) is printed as a
 * plain object, which `policy(…)` takes as well. Texts of the statement cannot leave their quotes.
 *
 * @throws PolicyDocumentError `InvalidDocument` for what is no statement.
 * @example
 * ```ts
 * import { printStatement } from '@iamkit/policy/document';
 *
 * console.log(printStatement({ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }));
 * // allow('sts:AssumeRole').to(awsService('ec2.amazonaws.com'))
 * console.log(printStatement({ Effect: 'Deny', NotAction: 'new:thing', Resource: '*', Sid: 'A' }));
 * // denyAllExcept(raw('new:thing')).on('*').sid('A')
 * ```
 */
export function printStatement(statement: PolicyStatement, options: PrintStatementOptions = {}): string {
  if (typeof statement !== 'object' || statement === null || !('Effect' in statement))
    throw new PolicyDocumentError(
      'InvalidDocument',
      'this is no statement: hand over one of those in document.Statement',
    );
  const { names }: PrintStatementOptions = { ...options };
  const calls = printCalls(statement, names === 'raw');
  if (!calls) return valueLiteral(statement);
  const line = calls.join('');
  return line.length <= lineWidth ? line : calls.join('\n  ');
}

/** The calls that build the statement; undefined where the DSL cannot say it. */
function printCalls(statement: PolicyStatement, raw: boolean): readonly string[] | undefined {
  const { Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition } = statement;
  if (both(Principal, NotPrincipal) || both(Resource, NotResource) || both(Action, NotAction)) return undefined;
  const actions = printActions(listOf(Action ?? NotAction ?? []), raw);
  if (actions === undefined) return undefined;
  const start = Effect === 'Allow' ? 'allow' : 'deny';
  const calls: (string | undefined)[] = [`${start}${NotAction === undefined ? '' : 'AllExcept'}(${actions})`];

  const principal = Principal ?? NotPrincipal;
  if (principal !== undefined) calls.push(call(NotPrincipal ? '.toAllExcept' : '.to', printPrincipals(principal)));
  const resource = Resource ?? NotResource;
  if (resource !== undefined) {
    calls.push(call(NotResource === undefined ? '.on' : '.onAllExcept', printResources(listOf(resource), raw)));
  }
  if (Condition) calls.push(...(printCondition(Condition, raw) ?? [undefined]));
  if (Sid !== undefined) calls.push(`.sid(${textLiteral(Sid)})`);
  return calls.every((each) => each !== undefined) ? calls : undefined;
}

function both(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined;
}

function call(name: string, printed: string | undefined): string | undefined {
  return printed === undefined ? undefined : `${name}(${printed})`;
}
