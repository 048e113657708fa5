import type { AccessRequest, Decision, LayerName } from '@iamkit/policy/evaluate';

/** How AWS names a policy of each layer, with its article where a Deny is told of. */
const layers: Readonly<Record<LayerName, readonly [name: string, withArticle: string]>> = {
  endpoint: ['VPC endpoint policy', 'a VPC endpoint policy'],
  identity: ['identity-based policy', 'an identity-based policy'],
  permissionsBoundary: ['permissions boundary', 'a permissions boundary'],
  resource: ['resource-based policy', 'a resource-based policy'],
  resourceControl: ['resource control policy', 'a resource control policy'],
  serviceControl: ['service control policy', 'a service control policy'],
  session: ['session policy', 'a session policy'],
};

/** Who comes with a token of an identity provider is called by the provider's name. */
const isProvider = /^[^:]+$|:oidc-provider\//;

/** Of the policies of resources, a role's has a name of its own. */
const trustPolicy = ['role trust policy', 'the role trust policy'] as const;

/**
 * AWS's sentence for a call that is refused: who, what, on which resource and because of which kind of policy.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function denialSentence({ request, reason }: Pick<Decision, 'reason' | 'request'>): string {
  // STS tells whom it does not know no more than that.
  if (isProvider.test(request.principal)) return `Not authorized to perform ${request.action}`;
  const subject = `User: ${request.principal} is not authorized to perform: ${request.action} on resource: ${request.resource}`;
  switch (reason.code) {
    case 'statementDenies':
      return `${subject} with an explicit deny in ${layerOf(reason.layer, request)[1]}`;
    case 'layerDoesNotAllow':
      return `${subject} because no ${layerOf(reason.layer, request)[0]} allows the ${request.action} action`;
    case 'noSessionPolicy':
      return `${subject} because no session policy allows the ${request.action} action`;
    case 'rootMayNotAssume':
      return 'Roles may not be assumed by root accounts.';
    default:
      return subject;
  }
}

const layerOf = (layer: LayerName, { action }: AccessRequest): readonly [name: string, withArticle: string] =>
  layer === 'resource' && action.startsWith('sts:') ? trustPolicy : layers[layer];
