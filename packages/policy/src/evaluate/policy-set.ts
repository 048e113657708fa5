import type { OneOrMore, PolicyDocument, PolicyKind } from '../document/policy-document.js';

type Documents<Kind extends PolicyKind> = OneOrMore<PolicyDocument<Kind>> | undefined;
type Levels<Kind extends PolicyKind> = OneOrMore<OneOrMore<PolicyDocument<Kind>>> | undefined;

/**
 * Every policy that bears on a request, by layer. A layer that is left out is not known: the Decision lists it as
 * unseen. An empty list says that there is none.
 */
export interface PolicySet {
  /** What is attached to the caller, its groups' policies included. */
  readonly identity?: Documents<'identity'>;
  /** The policy of the resource: a bucket policy, a key policy, or the trust policy of the role to be assumed. */
  readonly resource?: Documents<'resource' | 'trust'>;
  readonly permissionsBoundary?: Documents<'permissionsBoundary' | 'identity'>;
  /** What was passed when the session was made; for a root session of AssumeRoot, the task policy. */
  readonly session?: Documents<'session' | 'identity'>;
  /**
   * The caller's account's SCPs, one entry a level: the organisation's root, each unit, the account. Every level must
   * allow. Leave it out for the management account, which SCPs do not bind.
   */
  readonly serviceControl?: Levels<'serviceControl'>;
  /**
   * The RCPs of the resource's account, one entry a level. RCPFullAWSAccess is implied, so only a Deny has an effect.
   * Leave it out for resources of the management account and for AWS managed KMS keys, which RCPs do not bind.
   */
  readonly resourceControl?: Levels<'resourceControl'>;
  /** The policy of the VPC endpoint that the request comes through. */
  readonly endpoint?: Documents<'endpoint'>;
}

/** The name of a layer of policies. */
export type LayerName = keyof PolicySet;

/** In the order in which AWS describes them. */
export const layerNames: readonly LayerName[] = [
  'resourceControl',
  'serviceControl',
  'resource',
  'identity',
  'permissionsBoundary',
  'session',
  'endpoint',
];

/** Whether a layer is given as one list a level. */
export const hasLevels = (layer: LayerName): boolean => layer === 'serviceControl' || layer === 'resourceControl';
