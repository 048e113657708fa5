import type { LayerName } from './policy-set.js';

/** In the words of IAM's policy simulator. */
export type Outcome = 'allowed' | 'explicitDeny' | 'implicitDeny';

/** Why a decision came out as it did. */
export type DecisionReason =
  /** A Deny in this layer applies. */
  | { readonly code: 'statementDenies'; readonly outcome: 'explicitDeny'; readonly layer: LayerName }
  /** This layer had to allow, and does not. */
  | { readonly code: 'layerDoesNotAllow'; readonly outcome: 'implicitDeny'; readonly layer: LayerName }
  /** Federated users have what their session policy allows, and this one has none. */
  | { readonly code: 'noSessionPolicy'; readonly outcome: 'implicitDeny' }
  /** The resource is AWS's own: a managed policy, a reserved role, the alias of an AWS managed key. */
  | { readonly code: 'keptByAws'; readonly outcome: 'implicitDeny' }
  /** The bucket has a public policy and RestrictPublicBuckets. */
  | { readonly code: 'publicAccessBlocked'; readonly outcome: 'implicitDeny' }
  /** A root user may call neither AssumeRole nor AssumeRoot. */
  | { readonly code: 'rootMayNotAssume'; readonly outcome: 'implicitDeny' }
  /** The action is answered to every authenticated caller, even against a Deny. */
  | { readonly code: 'needsNoPermission'; readonly outcome: 'allowed' }
  /** A root user has full access to its account. */
  | { readonly code: 'rootHasFullAccess'; readonly outcome: 'allowed' }
  /** The policy of the resource is enough. */
  | { readonly code: 'resourceAllows'; readonly outcome: 'allowed' }
  /** The caller's own policies are enough. */
  | { readonly code: 'identityAllows'; readonly outcome: 'allowed' }
  /** Both had to allow, and both do. */
  | { readonly code: 'identityAndResourceAllow'; readonly outcome: 'allowed' };
