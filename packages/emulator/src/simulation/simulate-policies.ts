import {
  type Decision,
  isEvaluationError,
  type LayerDecision,
  type PolicySet,
  type RequestContext,
  type SimulationResult,
  simulate,
} from '@iamkit/policy/evaluate';
import type { IamOperations } from '../model/generated/iam-operations.js';
import { ServiceError } from '../wire/service-error.js';
import { placeOfStatement, type SimulatedPolicy } from './simulated-policy.js';

type EvaluationResult = NonNullable<IamOperations['SimulateCustomPolicy']['output']['EvaluationResults']>[number];
type MatchedStatement = NonNullable<EvaluationResult['MatchedStatements']>[number];

/** What is asked of which policies. */
export interface Simulation {
  readonly identity: readonly SimulatedPolicy<'identity'>[];
  /** Undefined: there is no boundary. */
  readonly permissionsBoundary: readonly SimulatedPolicy<'identity'>[] | undefined;
  readonly resource: SimulatedPolicy<'resource'> | undefined;
  /** One list a level; undefined: no organization. */
  readonly serviceControl: readonly (readonly SimulatedPolicy<'serviceControl'>[])[] | undefined;
  /** Undefined: nobody in particular. */
  readonly principal: string | undefined;
  readonly resourceAccount: string | undefined;
  readonly context: RequestContext;
  /** Undefined: `*`, and no results of single resources. */
  readonly resources: readonly string[] | undefined;
}

/**
 * Decides actions, each as IAM's simulator does: one result an action, which holds those of the resources.
 *
 * @throws ServiceError `InvalidInput` for what the engine cannot ask.
 */
export function simulatePolicies(simulation: Simulation, actions: readonly string[]): readonly EvaluationResult[] {
  const { principal, resourceAccount, context, resources = ['*'] } = simulation;
  const input = { actions, resources, context, principal, resourceAccount };
  try {
    const results = simulate(policySet(simulation), input);
    return actions.map((action, index) =>
      evaluationResult(simulation, action, results.slice(index * resources.length, (index + 1) * resources.length)),
    );
  } catch (error) {
    if (isEvaluationError(error)) throw new ServiceError('InvalidInput', error.message);
    throw error;
  }
}

function policySet({ identity, permissionsBoundary, resource, serviceControl }: Simulation): PolicySet {
  return {
    identity: identity.map(({ document }) => document),
    ...(permissionsBoundary && { permissionsBoundary: permissionsBoundary.map(({ document }) => document) }),
    ...(resource && { resource: resource.document }),
    ...(serviceControl && { serviceControl: serviceControl.map((level) => level.map(({ document }) => document)) }),
  };
}

function evaluationResult(
  simulation: Simulation,
  action: string,
  results: readonly SimulationResult[],
): EvaluationResult {
  const [first] = results;
  const outcomes = results.map(({ outcome }) => outcome);
  const outcome = outcomes.find((each) => each === 'explicitDeny') ?? outcomes.find((each) => each === 'allowed');
  const details = results.map((result) => ({
    ...boundaryDetail(result.decision),
    MatchedStatements: matchedStatements(simulation, result.decision),
    MissingContextValues: result.missingContextKeys,
  }));
  return {
    EvalActionName: action,
    EvalResourceName: results.length === 1 && first ? first.resource : '*',
    EvalDecision: outcome ?? 'implicitDeny',
    MatchedStatements: details.flatMap(({ MatchedStatements }) => MatchedStatements),
    MissingContextValues: first?.missingContextKeys ?? [],
    ...organizationsDetail(results),
    ...(details.length === 1 && first && boundaryDetail(first.decision)),
    ...(simulation.resources && {
      ResourceSpecificResults: results.map(({ resource, outcome: EvalResourceDecision }, index) => ({
        EvalResourceName: resource,
        EvalResourceDecision,
        ...details[index],
      })),
    }),
  };
}

/** The statements that made the decision: of a denial, those that deny and no other. */
function matchedStatements(simulation: Simulation, { layers, outcome }: Decision): readonly MatchedStatement[] {
  if (outcome === 'implicitDeny') return [];
  const wanted = outcome === 'allowed' ? 'allowed' : 'denied';
  return layers.flatMap((layer) => {
    // A boundary and an organization limit what others allow.
    if (wanted === 'allowed' && layer.layer !== 'identity' && layer.layer !== 'resource') return [];
    const policies = policiesOfLayer(simulation, layer);
    return layer.statements
      .filter((statement) => statement.outcome === wanted)
      .flatMap(({ document, statement }) => {
        const policy = policies[document];
        return policy ? [shownStatement(policy, statement, layer)] : [];
      });
  });
}

function policiesOfLayer(simulation: Simulation, { layer, level = 0 }: LayerDecision): readonly SimulatedPolicy[] {
  switch (layer) {
    case 'identity':
      return simulation.identity;
    case 'permissionsBoundary':
      return simulation.permissionsBoundary ?? [];
    case 'resource':
      return simulation.resource ? [simulation.resource] : [];
    case 'serviceControl':
      return simulation.serviceControl?.[level] ?? [];
    default:
      return [];
  }
}

/** IAM answers these two types, whatever its model says. */
const shownStatement = (policy: SimulatedPolicy, index: number, { layer }: LayerDecision): MatchedStatement => ({
  SourcePolicyId: policy.id,
  SourcePolicyType: (layer === 'resource' ? 'Resource Policy' : 'IAM Policy') as 'none',
  ...placeOfStatement(policy, index),
});

function boundaryDetail({ layers }: Decision): Pick<EvaluationResult, 'PermissionsBoundaryDecisionDetail'> {
  const boundary = layers.find(({ layer }) => layer === 'permissionsBoundary');
  if (!boundary) return {};
  return { PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: boundary.outcome === 'allowed' } };
}

function organizationsDetail(
  results: readonly SimulationResult[],
): Pick<EvaluationResult, 'OrganizationsDecisionDetail'> {
  const levels = results.flatMap(({ decision }) => decision.layers).filter(({ layer }) => layer === 'serviceControl');
  if (levels.length === 0) return {};
  const isAllowed = levels.every(({ outcome }) => outcome === 'allowed' || outcome === 'notInForce');
  return { OrganizationsDecisionDetail: { AllowedByOrganizations: isAllowed } };
}
