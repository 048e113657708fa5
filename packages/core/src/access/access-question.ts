import type { AccessRequest, PolicySet, RequestContext } from '@iamkit/policy/evaluate';
import type { Call } from '../call.js';
import type { Identity } from '../identities/identity.js';
import type { CallOptions } from '../send.js';
import { checkObject, invalidInput } from '../validate.js';

/** How it is found out what a user or role may do. */
export interface AccessOptions extends CallOptions {
  /**
   * `local`: the policies are read, and decided here. `simulator`: IAM's policy simulator decides, which also knows the
   * service control policies of the account; it is slow, limited in rate, and knows no resource's policy but one given here
   * for a user. Default: `local`.
   */
  readonly using?: 'local' | 'simulator' | undefined;
  /** What is known of the request: condition key → value. The keys that follow from the user or role are added. */
  readonly context?: RequestContext | undefined;
  /** The twelve digits of the account that owns the resource. Default: the one in its ARN, else the user's or role's. */
  readonly resourceAccount?: string | undefined;
  /**
   * Policies of other layers that bear on the request, as `compilePolicies` takes them: that of the resource, service and
   * resource control policies by level, a session policy, that of an endpoint. What is left out is not seen.
   */
  readonly policies?: Omit<PolicySet, 'identity' | 'permissionsBoundary'> | undefined;
}

/** The question whether a user or role may do something. */
export interface AccessParameters extends AccessOptions {
  /** Who. */
  readonly identity: Identity<'role' | 'user'>;
  /** `service:Name`, without wildcards, in any case. */
  readonly action: string;
  /** The full ARN, or `'*'` for an action that takes no resource. */
  readonly resource: string;
}

/** Throws a `ValidationError` for a question that cannot be asked, before anything is read. */
export function checkQuestion(call: Call, { using, context }: Pick<AccessOptions, 'context' | 'using'>): void {
  if (using !== undefined && using !== 'local' && using !== 'simulator')
    throw invalidInput(call, 'using is neither "local" nor "simulator".');
  if (context !== undefined) checkObject(call, 'values of the context', context);
}

/** The question as the evaluator takes it, who asks being known by ARN. */
export function toAccessRequest(
  { action, resource, resourceAccount }: AccessParameters,
  principal: string,
  context: RequestContext,
): AccessRequest {
  return Object.freeze({
    principal,
    action,
    resource,
    ...(resourceAccount === undefined ? {} : { resourceAccount }),
    context: Object.freeze(context),
  });
}
