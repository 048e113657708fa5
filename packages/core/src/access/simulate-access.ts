import { type ContextEntry, type EvaluationResult, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import type { Decision, DecisionReason, LayerName, Outcome, Scalar } from '@iamkit/policy/evaluate';
import { type Call, callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import { invalidInput } from '../validate.js';
import type { AccessParameters } from './access-question.js';

/** The layers that the simulator looks at, whatever it is given. */
const simulated: readonly LayerName[] = ['serviceControl', 'identity', 'permissionsBoundary'];

/** Asks IAM's policy simulator. `read` is the question as the evaluator reads it. */
export async function simulateAccess(
  clients: Clients<'iam'>,
  { identity, policies, signal }: AccessParameters,
  read: Decision,
): Promise<Decision> {
  const call = callOn('SimulatePrincipalPolicy', identity.type, identity.name);
  const { principal, action, resource: ResourceArn, context = {} } = read.request;
  const { resource = [], ...others } = policies ?? {};
  if (Object.values(others).some((layer) => layer !== undefined))
    throw invalidInput(call, 'the simulator takes no policies but one of the resource; decide with using: "local".');
  const [resourcePolicy, ...more] = [resource].flat();
  if (more.length > 0)
    throw invalidInput(call, 'the simulator takes one policy of the resource; decide with using: "local".');
  const [result] = await iamList(clients, {
    call,
    command: (page) =>
      new SimulatePrincipalPolicyCommand({
        ...page,
        PolicySourceArn: principal,
        ActionNames: [action],
        ResourceArns: [ResourceArn],
        ContextEntries: Object.entries(context).flatMap(([key, value]) => toContextEntry(key, value)),
        ...(resourcePolicy === undefined
          ? {}
          : { ResourcePolicy: JSON.stringify(resourcePolicy), CallerArn: principal }),
      }),
    items: ({ EvaluationResults }) => EvaluationResults ?? missing(call, 'EvaluationResults'),
    signal,
  }).toArray();
  const { outcome, reason } = reasonOf(result ?? missing(call, 'a result'), call);
  const seen = resourcePolicy === undefined ? simulated : [...simulated, 'resource'];
  return Object.freeze({
    outcome,
    reason,
    request: read.request,
    resourceAccount: read.resourceAccount,
    layers: Object.freeze([]),
    unseen: Object.freeze([...read.unseen, 'identity' as const].filter((layer) => !seen.includes(layer))),
  });
}

const typeOf = (value: Scalar): 'boolean' | 'date' | 'numeric' | 'string' => {
  if (value instanceof Date) return 'date';
  return typeof value === 'number' ? 'numeric' : typeof value === 'boolean' ? 'boolean' : 'string';
};

const textOf = (value: Scalar): string => (value instanceof Date ? value.toISOString() : String(value));

function toContextEntry(key: string, value: Scalar | readonly Scalar[] | undefined): ContextEntry[] {
  if (value === undefined) return [];
  const isList = Array.isArray(value);
  const values: readonly Scalar[] = isList ? value : [value as Scalar];
  const [first] = values;
  if (first === undefined) return [];
  const type = typeOf(first);
  return [
    {
      ContextKeyName: key,
      ContextKeyValues: values.map(textOf),
      ContextKeyType: isList ? `${type}List` : type,
    },
  ];
}

const outcomes: ReadonlyMap<unknown, Outcome> = new Map<unknown, Outcome>([
  ['allowed', 'allowed'],
  ['explicitDeny', 'explicitDeny'],
  ['implicitDeny', 'implicitDeny'],
]);

function reasonOf(
  result: EvaluationResult,
  call: Call,
): { readonly outcome: Outcome; readonly reason: DecisionReason } {
  const outcome = outcomes.get(result.EvalDecision) ?? missing(call, 'EvalDecision');
  const fromResource =
    result.MatchedStatements?.some(({ SourcePolicyType }) => SourcePolicyType === 'resource') ?? false;
  if (outcome === 'allowed')
    return { outcome, reason: Object.freeze({ code: fromResource ? 'resourceAllows' : 'identityAllows', outcome }) };
  const layer = refusingLayer(result, fromResource);
  if (outcome === 'explicitDeny')
    return { outcome, reason: Object.freeze({ code: 'statementDenies', outcome, layer }) };
  return { outcome, reason: Object.freeze({ code: 'layerDoesNotAllow', outcome, layer }) };
}

function refusingLayer(result: EvaluationResult, fromResource: boolean): LayerName {
  if (result.OrganizationsDecisionDetail?.AllowedByOrganizations === false) return 'serviceControl';
  if (result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false) return 'permissionsBoundary';
  return fromResource ? 'resource' : 'identity';
}
