import type { AccessRequest, Scalar } from './access-request.js';
import type { Decision, LayerDecision, Mismatch, StatementFinding } from './decision.js';
import type { LayerName } from './policy-set.js';
import { scalarText } from './scalar-text.js';
import { statementPlace } from './statement-place.js';

// In the order in which they are looked at: a statement is the closer to a match the later the element that fails. One
// about other actions is not close.
const elements = ['Resource', 'Principal', 'Condition'];

interface PlacedFinding {
  readonly layer: LayerDecision;
  readonly finding: StatementFinding;
}

const quoted = (value: Scalar): string => `'${scalarText(value)}'`;

function listed(values: readonly Scalar[], word: string): string {
  if (values.length === 0) return 'none';
  const shown = values.slice(0, 5).map(quoted);
  if (values.length > 5) shown.push(`${values.length - 5} more`);
  return shown.join(` ${word} `);
}

function mismatchText(mismatch: Mismatch, { resource, principal }: AccessRequest): string {
  const { element, policyValues } = mismatch;
  const wanted = listed(policyValues, 'or');
  if (element === 'Condition') {
    const { operator, key, requestValues } = mismatch;
    return `condition ${operator} ${key} wants ${wanted}, the request has ${listed(requestValues, 'and')}`;
  }
  const asked = element.endsWith('Resource') ? resource : principal;
  return `${element} is ${wanted}, the request's is ${quoted(asked)}`;
}

const nameOf = ({ layer, finding }: PlacedFinding): string =>
  `${statementPlace(layer.layer, layer.level, finding)}${finding.sid === undefined ? '' : ` ${quoted(finding.sid)}`}`;

const findingsOf = (decision: Decision, ...layers: readonly LayerName[]): readonly PlacedFinding[] =>
  decision.layers
    .filter(({ layer }) => layers.includes(layer))
    .flatMap((layer) => layer.statements.map((finding) => ({ layer, finding })));

/** The Allow that failed last, of those that are at least about the action. */
function closest(request: AccessRequest, findings: readonly PlacedFinding[]): string {
  let text = '';
  let latest = -1;
  for (const placed of findings) {
    const { effect, mismatch } = placed.finding;
    if (effect !== 'Allow' || mismatch === undefined) continue;
    const element = elements.indexOf(mismatch.element.replace('Not', ''));
    if (element <= latest) continue;
    latest = element;
    text = `; closest: ${nameOf(placed)}: ${mismatchText(mismatch, request)}`;
  }
  return text;
}

function notAllowed(decision: Decision, layer: LayerName, what: string): string {
  if (decision.unseen.includes(layer)) return `no ${layer} policy was given, and one must allow ${what}`;
  if (layer === 'identity') {
    const byResource = findingsOf(decision, 'resource').find(({ finding }) => finding.outcome === 'allowed');
    const own = findingsOf(decision, layer);
    if (byResource === undefined)
      return `no statement allows ${what}${closest(decision.request, own.concat(findingsOf(decision, 'resource')))}`;
    const why =
      byResource.finding.names === 'account'
        ? 'leaves it to the account, where none'
        : 'is not enough by itself, and no identity policy';
    return `${nameOf(byResource)} ${why} allows ${what}${closest(decision.request, own)}`;
  }
  const failing = decision.layers.find((one) => one.layer === layer && one.outcome !== 'allowed');
  const level = failing?.level === undefined ? '' : ` at level ${failing.level}`;
  const findings = findingsOf(decision, layer).filter((placed) => placed.layer === failing);
  return `no ${layer} policy${level} allows ${what}${closest(decision.request, findings)}`;
}

/** The first statement with this outcome in each of the layers. */
function first(decision: Decision, outcome: StatementFinding['outcome'], ...layers: readonly LayerName[]): string {
  const found = layers.map((layer) => findingsOf(decision, layer).filter(({ finding }) => finding.outcome === outcome));
  return found.flatMap((placed) => placed.slice(0, 1).map(nameOf)).join(' and ');
}

function reasonText(decision: Decision): string {
  const { reason, request } = decision;
  const what = `${request.action} on ${request.resource}`;
  switch (reason.code) {
    case 'statementDenies':
      return `${first(decision, 'denied', reason.layer)} denies ${what}`;
    case 'layerDoesNotAllow':
      return notAllowed(decision, reason.layer, what);
    case 'noSessionPolicy':
      return `a federated user needs a session policy that allows ${what}`;
    case 'keptByAws':
      return `AWS lets nobody call ${what}`;
    case 'publicAccessBlocked':
      return `the bucket policy is public, and RestrictPublicBuckets blocks ${what}`;
    case 'rootMayNotAssume':
      return `root users may not call ${request.action}`;
    case 'needsNoPermission':
      return `${request.action} needs no permission`;
    case 'rootHasFullAccess':
      return `root users may call ${what}`;
    case 'resourceAllows':
      return `${first(decision, 'allowed', 'resource')} allows ${what}`;
    case 'identityAllows':
      return `${first(decision, 'allowed', 'identity')} allows ${what}`;
    case 'identityAndResourceAllow':
      return `${first(decision, 'allowed', 'identity', 'resource')} allow ${what}`;
  }
}

/**
 * Says in a sentence what was decided and why: the statement that decided it, or the one that came closest to allowing
 * and the element at which it failed. The text is for people and may change; `decision.reason` is for programs.
 *
 * @example
 * ```ts
 * import { describeDecision, evaluate } from '@iamkit/policy/evaluate';
 *
 * const decision = evaluate(
 *   {
 *     identity: {
 *       Version: '2012-10-17',
 *       Statement: {
 *         Sid: 'Uploads',
 *         Effect: 'Allow',
 *         Action: 's3:PutObject',
 *         Resource: 'arn:aws:s3:::uploads/*',
 *         Condition: { StringEquals: { 'aws:RequestTag/team': 'red' } },
 *       },
 *     },
 *   },
 *   { principal: 'arn:aws:iam::111122223333:user/alice', action: 's3:PutObject', resource: 'arn:aws:s3:::uploads/a.txt' },
 * );
 * console.log(describeDecision(decision));
 * // implicitDeny: no statement allows s3:PutObject on arn:aws:s3:::uploads/a.txt; closest: identity[0].Statement[0] 'Uploads': condition StringEquals aws:RequestTag/team wants 'red', the request has none
 * ```
 */
export function describeDecision(decision: Decision): string {
  return `${decision.outcome}: ${reasonText(decision)}`;
}
