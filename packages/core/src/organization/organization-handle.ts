import type { Clients } from '../clients.js';
import type { Iam } from '../iam.js';
import { loadOrganizationActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { CreateOrganizationOptions } from './create-organization.js';
import type { AccountOutcome, ForEachAccountOptions } from './for-each-account.js';
import type { ListOrganizationAccountsOptions } from './list-organization-accounts.js';
import type { Organization } from './organization.js';
import type { OrganizationAccount } from './organization-account.js';
import { OrganizationAccountHandle } from './organization-account-handle.js';
import { OrganizationPolicies } from './organization-policies.js';
import type { OrganizationRoot } from './organization-root.js';
import { OrganizationalUnitHandle } from './organizational-unit-handle.js';
import type { OrganizationNode } from './read-organization-tree.js';

/**
 * The organization that the caller's account is in, as `iam.organization`. Making it asks nothing of AWS. Most of it may be
 * asked by the management account and by delegated administrators only.
 */
export class OrganizationHandle {
  readonly #clients: Clients<'organizations' | 'sts'>;
  readonly #iam: Iam;
  /** The policies of the organization, of every type, and what they are attached to. */
  readonly policies: OrganizationPolicies;

  /** @internal */
  constructor(clients: Clients<'organizations' | 'sts'>, iam: Iam) {
    this.#clients = clients;
    this.#iam = iam;
    this.policies = new OrganizationPolicies(clients);
    Object.freeze(this);
  }

  /**
   * Reads the organization.
   *
   * @throws IamError `AWSOrganizationsNotInUse` when the account is in none; `AccessDenied` without
   * `organizations:DescribeOrganization`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { managementAccount } = await createIam().organization.get();
   * console.log(managementAccount.id); // 123456789012
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html
   */
  async get(options: CallOptions = {}): Promise<Organization> {
    return (await loadOrganizationActions()).getOrganization(this.#clients, options);
  }

  /**
   * Makes an organization whose management account is the caller's, which cannot be changed afterwards.
   *
   * @param options.featureSet - `CONSOLIDATED_BILLING` has no policies. Default: `ALL`.
   * @throws IamError `AlreadyInOrganization`; `AccessDenied` without `organizations:CreateOrganization` and, where the account
   * never had one, `iam:CreateServiceLinkedRole`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const organization = await createIam().organization.create();
   * console.log(organization.featureSet); // ALL
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganization.html
   */
  async create(options: CreateOrganizationOptions = {}): Promise<Organization> {
    return (await loadOrganizationActions()).createOrganization(this.#clients, options);
  }

  /**
   * Lists the roots, with the types of policies that are enabled. So far AWS gives every organization one.
   *
   * @throws IamError, while iterating: `AccessDenied` without `organizations:ListRoots`; `AWSOrganizationsNotInUse`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const root = await createIam().organization.roots().first();
   * console.log(root?.policyTypes.map(({ type }) => type)); // [ 'SERVICE_CONTROL_POLICY' ]
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListRoots.html
   */
  roots(options: CallOptions = {}): Listing<OrganizationRoot> {
    return Listing.deferred(
      { operation: 'ListRoots', resource: 'organization' },
      async () => (await loadOrganizationActions()).listOrganizationRoots(this.#clients, options),
      options,
    );
  }

  /**
   * Reads the whole organization: its root, the units, and the accounts in each.
   *
   * @throws IamError `AccessDenied` without `organizations:ListRoots`, `organizations:ListOrganizationalUnitsForParent` and
   * `organizations:ListAccountsForParent`; `AWSOrganizationsNotInUse`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { organizationalUnits } = await createIam().organization.tree();
   * console.log(organizationalUnits.map(({ path }) => path)); // [ '/Security', '/Workloads' ]
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html
   */
  async tree(options: CallOptions = {}): Promise<OrganizationNode> {
    return (await loadOrganizationActions()).readOrganizationTree(this.#clients, options);
  }

  /**
   * Lists accounts, every page. Suspended and closed ones are among them: look at `state`.
   *
   * @param options.recursive - false: only those directly below the root. Default: true.
   * @throws IamError, while iterating: `AccessDenied` without `organizations:ListAccounts`; `AWSOrganizationsNotInUse`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const { id, name } of createIam().organization.accounts()) console.log(id, name); // 111122223333 shop
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html
   */
  accounts(options: Omit<ListOrganizationAccountsOptions, 'parent'> = {}): Listing<OrganizationAccount> {
    return Listing.deferred(
      { operation: 'ListAccounts', resource: 'organization' },
      async () => (await loadOrganizationActions()).listOrganizationAccounts(this.#clients, options),
      options,
    );
  }

  /**
   * The handle of one organizational unit. It asks nothing of AWS, and the unit need not exist.
   *
   * @param unit - by the names of units from the root, `/Workloads/Prod`, with regard to case; or its id.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const unit = await createIam().organization.organizationalUnit('/Workloads/Prod').get();
   * console.log(unit.id); // ou-ab12-11111111
   * ```
   */
  organizationalUnit(unit: string): OrganizationalUnitHandle {
    return new OrganizationalUnitHandle(this.#clients, unit);
  }

  /**
   * The handle of one account of the organization. It asks nothing of AWS.
   *
   * @param accountId - twelve digits.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { state } = await createIam().organization.account('111122223333').get();
   * console.log(state); // ACTIVE
   * ```
   */
  account(accountId: string): OrganizationAccountHandle {
    return new OrganizationAccountHandle(this.#clients, accountId);
  }

  /**
   * Does something in every account of the organization, several at a time: in the caller's own account with the caller's
   * credentials, in each other by a role that is assumed there. Accounts that are not active are skipped, and one that fails
   * stops nothing.
   *
   * @param task - given an `Iam` of the account, and the account's record.
   * @param options.roleName - the role that is assumed. Default: `OrganizationAccountAccessRole`, which accounts have that
   * the organization made.
   * @param options.concurrency - how many accounts at once, 1 to 100. Default: 8.
   * @param options.onOutcome - told of each account when it is done, failed or skipped; it is waited for, and what it throws
   * ends the walk.
   * @returns what became of each account, in their order.
   * @throws IamError `AccessDenied` without `organizations:ListAccounts`; `Aborted` when the signal ended it. Without
   * `sts:AssumeRole` on the role the outcome of an account is `failed`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const outcomes = await createIam().organization.forEachAccount(async (iam) => (await iam.users.list().toArray()).length);
   * for (const one of outcomes) {
   *   console.log(one.account.name, one.outcome === 'done' ? one.result : one.outcome); // shop 3
   * }
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_access.html
   */
  async forEachAccount<Result>(
    task: (iam: Iam, account: OrganizationAccount) => Promise<Result> | Result,
    options: ForEachAccountOptions<Result> = {},
  ): Promise<readonly AccountOutcome<Result>[]> {
    const as = (roleArn: string | undefined): Iam =>
      roleArn === undefined ? this.#iam : this.#iam.assumeRole(roleArn);
    return (await loadOrganizationActions()).forEachAccount(this.#clients, { ...options, as, task });
  }

  static {
    nameOddArguments(OrganizationHandle);
  }
}
