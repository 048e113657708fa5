import { contextKey, contextValue } from './context-key.js';
import type { EvaluationFrame } from './evaluation-frame.js';
import type { LayerName } from './policy-set.js';
import type { Principal } from './principal.js';
import type { ActionTraits } from './special-actions.js';

/** Callers that are no identity of an account: they have no policies of their own, and only a resource can allow them. */
export const isOutsider = ({ kind }: Principal): boolean =>
  kind === 'anonymous' || kind === 'service' || kind === 'identityProvider';

const principalArn = contextKey('aws:PrincipalArn');

/**
 * A service-linked role is told by its path, which IAM reserves and a session's ARN does not show: by the role's own
 * ARN as principal, as session issuer or as aws:PrincipalArn in the context. Its name alone proves nothing.
 */
function isServiceLinkedRole(frame: EvaluationFrame): boolean {
  const { kind } = frame.principal;
  if (kind !== 'role' && kind !== 'roleSession') return false;
  return /^arn:[^:]+:iam::\d+:role\/aws-service-role\//.test(String(contextValue(frame, principalArn)));
}

/** Whether a layer, if it is there, binds this request at all. */
export function isInForce(layer: LayerName, frame: EvaluationFrame, { action }: ActionTraits): boolean {
  const { principal } = frame;
  switch (layer) {
    case 'identity':
    case 'permissionsBoundary':
      return !isOutsider(principal) && principal.kind !== 'root';
    case 'session':
      return !isOutsider(principal);
    case 'serviceControl':
      return !isOutsider(principal) && !isServiceLinkedRole(frame);
    case 'resourceControl':
      return action !== 'kms:retiregrant' && !isServiceLinkedRole(frame);
    case 'resource':
    case 'endpoint':
      return true;
  }
}
