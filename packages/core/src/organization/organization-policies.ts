import type { Clients } from '../clients.js';
import type { Ensured } from '../ensured.js';
import { loadOrganizationActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { CreateOrganizationPolicyOptions } from './create-organization-policy.js';
import type { DeleteOrganizationPolicyOptions } from './delete-organization-policy.js';
import type { ListOrganizationPoliciesOptions } from './list-organization-policies.js';
import type { OrganizationPolicyTarget } from './list-organization-policy-targets.js';
import type {
  OrganizationPolicy,
  OrganizationPolicyReference,
  OrganizationPolicySummary,
  OrganizationPolicyType,
} from './organization-policy.js';
import type { OrganizationPolicyChanges } from './update-organization-policy.js';

/**
 * The policies of an organization, as `iam.organization.policies`: SCPs, RCPs, tag policies and the others. A policy is named by
 * its id or a record that has it; what it is attached to by an account's id, `/`, `/Workloads/Prod`, or the id of a root or unit.
 */
export class OrganizationPolicies {
  readonly #clients: Clients<'organizations'>;

  /** @internal */
  constructor(clients: Clients<'organizations'>) {
    this.#clients = clients;
    Object.freeze(this);
  }

  /**
   * Lists the policies of one type, every page.
   *
   * @param options.target - only those attached directly to this. Default: all of the organization's.
   * @throws IamError, while iterating: `TargetNotFound`; `AccessDenied` without `organizations:ListPolicies`, or, of a target,
   * `organizations:ListPoliciesForTarget`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { policies } = createIam().organization;
   * for await (const policy of policies.list('SERVICE_CONTROL_POLICY')) console.log(policy.name); // FullAWSAccess
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListPolicies.html
   */
  list(
    type: OrganizationPolicyType,
    options: ListOrganizationPoliciesOptions = {},
  ): Listing<OrganizationPolicySummary> {
    return Listing.deferred(
      { operation: 'ListPolicies', resource: 'organization' },
      async () => (await loadOrganizationActions()).listOrganizationPolicies(this.#clients, { ...options, type }),
      options,
    );
  }

  /**
   * Reads one policy, with its document.
   *
   * @throws IamError `PolicyNotFound`; `AccessDenied` without `organizations:DescribePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const policy = await createIam().organization.policies.get('p-FullAWSAccess');
   * console.log(policy.awsManaged); // true
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribePolicy.html
   */
  async get(policy: OrganizationPolicyReference, options: CallOptions = {}): Promise<OrganizationPolicy> {
    return (await loadOrganizationActions()).getOrganizationPolicy(this.#clients, { ...options, policy });
  }

  /**
   * Lists what a policy is attached to, every page.
   *
   * @throws IamError, while iterating: `PolicyNotFound`; `AccessDenied` without `organizations:ListTargetsForPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const targets = createIam().organization.policies.targets('p-FullAWSAccess');
   * for await (const { name, type } of targets) console.log(name, type); // Root ROOT
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListTargetsForPolicy.html
   */
  targets(policy: OrganizationPolicyReference, options: CallOptions = {}): Listing<OrganizationPolicyTarget> {
    return Listing.deferred(
      { operation: 'ListTargetsForPolicy', resource: 'policy' },
      async () =>
        (await loadOrganizationActions()).listOrganizationPolicyTargets(this.#clients, { ...options, policy }),
      options,
    );
  }

  /**
   * Makes a policy. It binds nothing until it is attached, and its type is enabled.
   *
   * @param name - 1 to 128 characters; no other policy of the type may have it.
   * @param options.document - a document, or its JSON text; of an SCP or RCP it is checked before it is sent.
   * @param options.description - up to 512 characters. Default: none.
   * @param options.tags - at most 50.
   * @throws IamError `DuplicatePolicy`; `MalformedPolicyDocument`; `LimitExceeded` for a document that is too long;
   * `PolicyTypeNotAvailableForOrganization`; `ConstraintViolation` beyond a quota; `AccessDenied` without
   * `organizations:CreatePolicy` and, for tags, `organizations:TagResource`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const policy = await createIam().organization.policies.create('StayInTheOrganization', {
   *   type: 'SERVICE_CONTROL_POLICY',
   *   document: {
   *     Version: '2012-10-17',
   *     Statement: { Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' },
   *   },
   * });
   * console.log(policy.id); // p-examplepolicyid111
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html
   */
  async create<Type extends OrganizationPolicyType>(
    name: string,
    options: CreateOrganizationPolicyOptions<Type>,
  ): Promise<OrganizationPolicy<Type>> {
    return (await loadOrganizationActions()).createOrganizationPolicy(this.#clients, { ...options, name });
  }

  /**
   * Makes a policy, or changes the document and the description of the one that has its type and name, where they differ.
   * Documents that mean the same do not differ. Tags are given to a new policy only.
   *
   * @throws IamError as `create` and `update`; `AccessDenied` without `organizations:ListPolicies` and
   * `organizations:DescribePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { outcome } = await createIam().organization.policies.ensure('StayInTheOrganization', {
   *   type: 'SERVICE_CONTROL_POLICY',
   *   document: {
   *     Version: '2012-10-17',
   *     Statement: { Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' },
   *   },
   * });
   * console.log(outcome); // created
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html
   */
  async ensure<Type extends OrganizationPolicyType>(
    name: string,
    options: CreateOrganizationPolicyOptions<Type>,
  ): Promise<Ensured<OrganizationPolicy<Type>>> {
    return (await loadOrganizationActions()).ensureOrganizationPolicy(this.#clients, { ...options, name });
  }

  /**
   * Changes the name, the description or the document of a policy. A new document binds at once, wherever the policy is attached.
   *
   * @throws IamError `PolicyNotFound`; `DuplicatePolicy`; `MalformedPolicyDocument`; `AccessDenied` for AWS's own policies, and
   * without `organizations:UpdatePolicy` and, for a document, `organizations:DescribePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { policies } = createIam().organization;
   * const policy = await policies.update('p-examplepolicyid111', { description: 'Nobody leaves' });
   * console.log(policy.description); // Nobody leaves
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdatePolicy.html
   */
  async update(
    policy: OrganizationPolicyReference,
    changes: OrganizationPolicyChanges,
    options: CallOptions = {},
  ): Promise<OrganizationPolicy> {
    return (await loadOrganizationActions()).updateOrganizationPolicy(this.#clients, { ...options, policy, changes });
  }

  /**
   * Attaches a policy, which so binds every account below. One that is attached already stays so.
   *
   * @throws IamError `PolicyNotFound`; `TargetNotFound`; `PolicyTypeNotEnabled`; `ConstraintViolation` when the target has as
   * many policies of the type as it may; `AccessDenied` without `organizations:AttachPolicy` and, for a path,
   * `organizations:ListRoots` and `organizations:ListOrganizationalUnitsForParent`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().organization.policies.attach('p-examplepolicyid111', '/Workloads');
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_AttachPolicy.html
   */
  async attach(policy: OrganizationPolicyReference, target: string, options: CallOptions = {}): Promise<void> {
    return (await loadOrganizationActions()).attachOrganizationPolicy(this.#clients, { ...options, policy, target });
  }

  /**
   * Detaches a policy. Of a type that is enabled, the last one stays: attach another first, or use `replace`.
   *
   * @throws IamError `PolicyNotAttached`; `TargetNotFound`; `ConstraintViolation` when it is the last; `AccessDenied` without
   * `organizations:DetachPolicy` and, for a path, `organizations:ListRoots` and `organizations:ListOrganizationalUnitsForParent`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().organization.policies.detach('p-examplepolicyid111', '111122223333');
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DetachPolicy.html
   */
  async detach(policy: OrganizationPolicyReference, target: string, options: CallOptions = {}): Promise<void> {
    return (await loadOrganizationActions()).detachOrganizationPolicy(this.#clients, { ...options, policy, target });
  }

  /**
   * Puts one policy in the place of another: the new one is attached before the old one is detached, so that the target is
   * never without. The target needs room for one more.
   *
   * @throws IamError as `attach`, with nothing changed; `PartialFailure` when the old one could not be detached, so that both
   * bind: calling it again finishes it; `AccessDenied` without `organizations:AttachPolicy` and `organizations:DetachPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { policies } = createIam().organization;
   * await policies.replace('/Workloads', { from: 'p-FullAWSAccess', to: 'p-examplepolicyid111' });
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_policies_attach.html
   */
  async replace(
    target: string,
    { from, to }: { readonly from: OrganizationPolicyReference; readonly to: OrganizationPolicyReference },
    options: CallOptions = {},
  ): Promise<void> {
    const actions = await loadOrganizationActions();
    return actions.replaceOrganizationPolicy(this.#clients, { ...options, target, from, to });
  }

  /**
   * Deletes a policy, which must be attached to nothing unless `cascade` is set.
   *
   * @param options.cascade - true: it is detached from everything first, so that what it denied is allowed. Default: false.
   * @param options.ifExists - true: it is no error when there is no such policy. Default: false.
   * @param options.onStep - told of each step of a cascade when it is done.
   * @throws IamError `PolicyInUse`, with what it is attached to as `blockers`; `PolicyNotFound`; `PartialFailure` when a step
   * of a cascade fails: deleting again finishes it; `AccessDenied` without `organizations:DeletePolicy` and, for a cascade,
   * `organizations:ListTargetsForPolicy` and `organizations:DetachPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().organization.policies.delete('p-examplepolicyid111', { cascade: true });
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeletePolicy.html
   */
  async delete(policy: OrganizationPolicyReference, options: DeleteOrganizationPolicyOptions = {}): Promise<void> {
    return (await loadOrganizationActions()).deleteOrganizationPolicy(this.#clients, { ...options, policy });
  }

  /**
   * Enables a type of policies at the root, and waits until it is. One that is enabled already stays so.
   *
   * @throws IamError `PolicyTypeNotAvailableForOrganization`; `Timeout` after a minute; `AccessDenied` without
   * `organizations:EnablePolicyType` and `organizations:ListRoots`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().organization.policies.enable('SERVICE_CONTROL_POLICY');
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnablePolicyType.html
   */
  async enable(type: OrganizationPolicyType, options: CallOptions = {}): Promise<void> {
    return (await loadOrganizationActions()).enableOrganizationPolicyType(this.#clients, { ...options, type });
  }

  /**
   * Disables a type of policies at the root, and waits until it is: **every policy of the type is detached from everything**, so
   * that what an SCP denied is allowed.
   *
   * @throws IamError `Timeout` after a minute; `AccessDenied` without `organizations:DisablePolicyType` and
   * `organizations:ListRoots`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().organization.policies.disable('TAG_POLICY');
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DisablePolicyType.html
   */
  async disable(type: OrganizationPolicyType, options: CallOptions = {}): Promise<void> {
    return (await loadOrganizationActions()).disableOrganizationPolicyType(this.#clients, { ...options, type });
  }

  static {
    nameOddArguments(OrganizationPolicies);
  }
}
