import type { Clients } from '../clients.js';
import { loadIdentityActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { PolicyReference } from '../policies/policy-reference.js';
import type { CallOptions } from '../send.js';
import type { AttachedPolicy } from './attached-policy.js';
import { callOnIdentity, type Identity } from './identity.js';
import type { ListAttachedPoliciesOptions } from './list-attached-policies.js';

/** The managed policies of one user, group or role, as `iam.user(name).attachedPolicies`. */
export class AttachedPolicies {
  readonly #clients: Clients<'iam'>;
  readonly #identity: Identity;

  /** @internal */
  constructor(clients: Clients<'iam'>, identity: Identity) {
    this.#clients = clients;
    this.#identity = identity;
    Object.freeze(this);
  }

  /**
   * Lists the managed policies that are attached, every page. Inline policies, and what a user has through groups, are
   * not among them.
   *
   * @param options.pathPrefix - only policies whose path begins so; it begins with `/`. Default: all.
   * @throws IamError, while iterating: `NoSuchEntity` when there is no such user, group or role; `AccessDenied` without
   * `iam:ListAttachedUserPolicies`, `iam:ListAttachedGroupPolicies` or `iam:ListAttachedRolePolicies`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const policies = createIam().user('alice').attachedPolicies.list();
   * for await (const policy of policies) console.log(policy.name); // ReadOnlyAccess
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html
   */
  list(options: ListAttachedPoliciesOptions = {}): Listing<AttachedPolicy> {
    return Listing.deferred(
      callOnIdentity('ListAttached*Policies', this.#identity),
      async () =>
        (await loadIdentityActions()).listAttachedPolicies(this.#clients, { ...options, identity: this.#identity }),
      options,
    );
  }

  /**
   * Attaches a managed policy. One that is attached already stays so, and it is no error.
   *
   * @param policy - its ARN, or something that has one.
   * @throws IamError `NoSuchEntity` when the user, group or role, or the policy, does not exist; `LimitExceeded` when no
   * more managed policies can be attached; `PolicyNotAttachable` when only a service may attach the policy;
   * `UnmodifiableEntity` for a service-linked role; `AccessDenied` without `iam:AttachUserPolicy`,
   * `iam:AttachGroupPolicy` or `iam:AttachRolePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').attachedPolicies.attach('arn:aws:iam::aws:policy/ReadOnlyAccess');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html
   */
  async attach(policy: PolicyReference, options: CallOptions = {}): Promise<void> {
    const parameters = { ...options, identity: this.#identity, policy };
    return (await loadIdentityActions()).attachPolicy(this.#clients, parameters);
  }

  /**
   * Detaches a managed policy. Detaching one that denies something widens permissions.
   *
   * @param policy - its ARN, or something that has one.
   * @throws IamError `NoSuchEntity` when the user, group or role does not exist, or the policy is not attached to it;
   * `UnmodifiableEntity` for a service-linked role; `AccessDenied` without `iam:DetachUserPolicy`,
   * `iam:DetachGroupPolicy` or `iam:DetachRolePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').attachedPolicies.detach('arn:aws:iam::aws:policy/ReadOnlyAccess');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html
   */
  async detach(policy: PolicyReference, options: CallOptions = {}): Promise<void> {
    const parameters = { ...options, identity: this.#identity, policy };
    return (await loadIdentityActions()).detachPolicy(this.#clients, parameters);
  }

  static {
    nameOddArguments(AttachedPolicies);
  }
}
