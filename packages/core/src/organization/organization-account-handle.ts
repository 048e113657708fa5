import type { Clients } from '../clients.js';
import { loadOrganizationActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { EffectivePolicy } from './get-effective-policy.js';
import type { OrganizationAccount } from './organization-account.js';
import type { AuthorizationPolicyType, ManagementPolicyType } from './organization-policy.js';
import type { PolicyLevels } from './read-policy-levels.js';

/** One account of the organization, by its id, as `iam.organization.account(id)`. Making it asks nothing of AWS. */
export class OrganizationAccountHandle {
  readonly #clients: Clients<'organizations'>;
  /** Twelve digits. */
  readonly id: string;

  /** @internal */
  constructor(clients: Clients<'organizations'>, id: string) {
    this.#clients = clients;
    this.id = id;
    Object.freeze(this);
  }

  /**
   * Reads the account.
   *
   * @throws IamError `AccountNotFound` when it is not in the organization; `AccessDenied` without `organizations:DescribeAccount`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const account = await createIam().organization.account('111122223333').get();
   * console.log(account.name); // shop
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeAccount.html
   */
  async get(options: CallOptions = {}): Promise<OrganizationAccount> {
    return (await loadOrganizationActions()).getOrganizationAccount(this.#clients, { ...options, accountId: this.id });
  }

  /**
   * Moves the account to another unit, whose policies bind it from then on, and those of the old one no more.
   *
   * @param unit - `/`, `/Workloads/Prod`, or the id of a root or unit.
   * @throws IamError `AccountNotFound`; `OrganizationalUnitNotFound`; `AccessDenied` without `organizations:MoveAccount`,
   * `organizations:ListParents` and, for a path, `organizations:ListRoots` and `organizations:ListOrganizationalUnitsForParent`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().organization.account('111122223333').moveTo('/Workloads/Prod');
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_MoveAccount.html
   */
  async moveTo(unit: string, options: CallOptions = {}): Promise<void> {
    const actions = await loadOrganizationActions();
    return actions.moveOrganizationAccount(this.#clients, { ...options, accountId: this.id, to: unit });
  }

  /**
   * Reads the SCPs or RCPs that bind the account: one list a level, the root first, as `compilePolicies` takes them. The
   * management account is bound by none, whatever is attached.
   *
   * @throws IamError `AccountNotFound`; `AccessDenied` without `organizations:ListParents`,
   * `organizations:ListPoliciesForTarget` and `organizations:DescribePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const levels = await createIam().organization.account('111122223333').policyLevels('SERVICE_CONTROL_POLICY');
   * console.log(levels.length); // 3
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
   */
  async policyLevels<Type extends AuthorizationPolicyType>(
    type: Type,
    options: CallOptions = {},
  ): Promise<PolicyLevels<Type>> {
    return (await loadOrganizationActions()).readPolicyLevels(this.#clients, { ...options, accountId: this.id, type });
  }

  /**
   * Reads what all management policies of one type come to in the account, as AWS computes it. For SCPs and RCPs see
   * `policyLevels`.
   *
   * @throws IamError `EffectivePolicyNotFound` when no policy of the type applies; `AccessDenied` without
   * `organizations:DescribeEffectivePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { document } = await createIam().organization.account('111122223333').effectivePolicy('TAG_POLICY');
   * console.log(JSON.stringify(document)); // {"tags":{"team":{"tag_key":"team"}}}
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeEffectivePolicy.html
   */
  async effectivePolicy(type: ManagementPolicyType, options: CallOptions = {}): Promise<EffectivePolicy> {
    const actions = await loadOrganizationActions();
    return actions.getEffectivePolicy(this.#clients, { ...options, accountId: this.id, type });
  }

  static {
    nameOddArguments(OrganizationAccountHandle);
  }
}
