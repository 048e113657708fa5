import type { DecisionReason, Outcome } from './decision-reason.js';
import type { Evaluation } from './evaluation.js';
import { isOutsider } from './layers-in-force.js';
import { type LayerName, layerNames } from './policy-set.js';
import type { Naming } from './principal-match.js';
import { isKeptByAws, mustBeAllowedByResource } from './special-resources.js';

// Made once, so that a decision needs no memory for its reason.
const perLayer = (code: 'statementDenies' | 'layerDoesNotAllow', outcome: Outcome) =>
  Object.fromEntries(layerNames.map((layer) => [layer, Object.freeze({ code, outcome, layer })])) as Readonly<
    Record<LayerName, DecisionReason>
  >;
const deniedBy = perLayer('statementDenies', 'explicitDeny');
const notAllowedBy = perLayer('layerDoesNotAllow', 'implicitDeny');
type Single = Exclude<DecisionReason, { readonly layer: LayerName }>;
const single = <Reason extends Single>(outcome: Reason['outcome'], code: Reason['code']): DecisionReason =>
  Object.freeze({ code, outcome }) as Single;
const noSessionPolicy = single('implicitDeny', 'noSessionPolicy');
const keptByAws = single('implicitDeny', 'keptByAws');
const publicAccessBlocked = single('implicitDeny', 'publicAccessBlocked');
const rootMayNotAssume = single('implicitDeny', 'rootMayNotAssume');
const needsNoPermission = single('allowed', 'needsNoPermission');
const rootHasFullAccess = single('allowed', 'rootHasFullAccess');
const resourceAllows = single('allowed', 'resourceAllows');
const identityAllows = single('allowed', 'identityAllows');
const identityAndResourceAllow = single('allowed', 'identityAndResourceAllow');

/** Whether the resource's account is the caller's. A caller that was not named is taken to be of the same account. */
const isSameAccount = ({ principal, resourceAccount }: Evaluation): boolean =>
  principal.kind === 'unspecified' || (principal.account !== undefined && principal.account === resourceAccount);

/** The limit that does not allow, of those that hold beside whatever allowed: boundary and session policy. */
function limitOf(evaluation: Evaluation): DecisionReason | undefined {
  if (evaluation.isLimitedBy('permissionsBoundary')) return notAllowedBy.permissionsBoundary;
  if (evaluation.isLimitedBy('session')) return notAllowedBy.session;
  return evaluation.principal.kind === 'federatedUser' && !evaluation.isPresent('session')
    ? noSessionPolicy
    : undefined;
}

function concludeInAccount(evaluation: Evaluation, naming: Naming): DecisionReason {
  const { principal, entry, resource } = evaluation;
  const isRoot = principal.kind === 'root';
  const isRole = principal.kind === 'role' || principal.kind === 'roleSession';
  // When one role assumes another, both sides must allow the source identity to be set.
  const identityMust = isRole && entry.traits.action === 'sts:setsourceidentity';
  const resourceMust = mustBeAllowedByResource(entry.traits, resource);
  if (resourceMust && naming === 'none') return notAllowedBy.resource;
  if (naming === 'itself' && !identityMust) return resourceAllows;
  const byResource = naming === 'issuer' && !identityMust;
  const byIdentity = isRoot || evaluation.allows('identity');
  if (!byResource && !byIdentity) return notAllowedBy.identity;
  const limit = limitOf(evaluation);
  if (limit !== undefined) return limit;
  if (isRoot) return rootHasFullAccess;
  if (resourceMust && byIdentity) return identityAndResourceAllow;
  return byResource ? resourceAllows : identityAllows;
}

function concludeAcrossAccounts(evaluation: Evaluation, naming: Naming): DecisionReason {
  // The root user of a member account has no policy that could allow; the caller's own policies decide.
  const needsNoResource = evaluation.entry.traits.action === 'sts:assumeroot';
  if (!needsNoResource && naming === 'none') return notAllowedBy.resource;
  const isRoot = evaluation.principal.kind === 'root';
  if (!isRoot && !evaluation.allows('identity')) return notAllowedBy.identity;
  return limitOf(evaluation) ?? (needsNoResource ? identityAllows : isRoot ? resourceAllows : identityAndResourceAllow);
}

/**
 * Puts together what the layers say, in the order of AWS's evaluation logic: a Deny anywhere, SCPs, the endpoint, then
 * the policy of the resource, the caller's own policies, boundary and session policy.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function conclude(evaluation: Evaluation): DecisionReason {
  const { principal, entry, resource } = evaluation;
  if (entry.traits.needsNoPermission && !isOutsider(principal)) return needsNoPermission;
  const denying = evaluation.denyingLayer();
  if (denying !== undefined) return deniedBy[denying];
  if (isKeptByAws(entry.traits, resource)) return keptByAws;
  if (principal.kind === 'root' && entry.traits.isRefusedToRoot) return rootMayNotAssume;
  if (evaluation.isLimitedBy('serviceControl')) return notAllowedBy.serviceControl;
  if (evaluation.isLimitedBy('endpoint')) return notAllowedBy.endpoint;
  const isOwn = isSameAccount(evaluation);
  if (!isOwn && principal.kind !== 'service' && evaluation.isPublicAccessRestricted()) return publicAccessBlocked;
  const naming = evaluation.resourceNaming();
  if (isOutsider(principal)) return naming === 'itself' ? resourceAllows : notAllowedBy.resource;
  return isOwn ? concludeInAccount(evaluation, naming) : concludeAcrossAccounts(evaluation, naming);
}
