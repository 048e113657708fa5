import type { Clients } from '../clients.js';
import { loadOrganizationActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { CreateOrganizationalUnitOptions } from './create-organizational-unit.js';
import type { DeleteOrganizationalUnitOptions } from './delete-organizational-unit.js';
import type { ListOrganizationAccountsOptions } from './list-organization-accounts.js';
import type { OrganizationAccount } from './organization-account.js';
import type { OrganizationalUnit } from './organizational-unit.js';
import type { OrganizationalUnitChanges } from './update-organizational-unit.js';

/**
 * One organizational unit, by path or id, as `iam.organization.organizationalUnit(unit)`. Making it asks nothing of AWS, and
 * the unit need not exist. A path is looked up with every call: one request, and one a name.
 */
export class OrganizationalUnitHandle {
  readonly #clients: Clients<'organizations'>;
  /** The path or the id this handle stands for. */
  readonly unit: string;

  /** @internal */
  constructor(clients: Clients<'organizations'>, unit: string) {
    this.#clients = clients;
    this.unit = unit;
    Object.freeze(this);
  }

  /**
   * Reads the unit.
   *
   * @throws IamError `OrganizationalUnitNotFound`, which says which name of the path is not there; `AccessDenied` without
   * `organizations:DescribeOrganizationalUnit` and, for a path, `organizations:ListRoots` and
   * `organizations:ListOrganizationalUnitsForParent`, or, for an id, `organizations:ListParents`. The other methods need these too.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const unit = await createIam().organization.organizationalUnit('/Workloads/Prod').get();
   * console.log(unit.name); // Prod
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganizationalUnit.html
   */
  async get(options: CallOptions = {}): Promise<OrganizationalUnit> {
    return (await loadOrganizationActions()).getOrganizationalUnit(this.#clients, { ...options, unit: this.unit });
  }

  /**
   * Reads the unit, or gives `undefined` when there is none.
   *
   * @throws IamError `AccessDenied`: whether there is such a unit is not known then.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const unit = await createIam().organization.organizationalUnit('/Nowhere').find();
   * console.log(unit?.id ?? 'none'); // none
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganizationalUnit.html
   */
  async find(options: CallOptions = {}): Promise<OrganizationalUnit | undefined> {
    return (await loadOrganizationActions()).findOrganizationalUnit(this.#clients, { ...options, unit: this.unit });
  }

  /**
   * Whether there is such a unit.
   *
   * @throws IamError `AccessDenied`: it never says `false` because it may not look.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * console.log(await createIam().organization.organizationalUnit('/Nowhere').exists()); // false
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganizationalUnit.html
   */
  async exists(options: CallOptions = {}): Promise<boolean> {
    return (await this.find(options)) !== undefined;
  }

  /**
   * Makes the unit in one that is there: `/Workloads/Prod` needs `/Workloads`. Units may be five deep.
   *
   * @param options.tags - at most 50.
   * @throws IamError `DuplicateOrganizationalUnit` when it is there; `OrganizationalUnitNotFound` when the one around it is not;
   * `ConstraintViolation` beyond five levels or the number of units; `AccessDenied` without
   * `organizations:CreateOrganizationalUnit` and, for tags, `organizations:TagResource`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const unit = await createIam().organization.organizationalUnit('/Workloads').create();
   * console.log(unit.path); // /Workloads
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganizationalUnit.html
   */
  async create(options: CreateOrganizationalUnitOptions = {}): Promise<OrganizationalUnit> {
    return (await loadOrganizationActions()).createOrganizationalUnit(this.#clients, { ...options, unit: this.unit });
  }

  /**
   * Renames the unit. Its id, its accounts and its policies stay. A handle by path keeps the old one.
   *
   * @param changes.name - 1 to 128 characters without slashes.
   * @throws IamError `OrganizationalUnitNotFound`; `DuplicateOrganizationalUnit`; `AccessDenied` without
   * `organizations:UpdateOrganizationalUnit`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const unit = await createIam().organization.organizationalUnit('/Workloads').update({ name: 'Products' });
   * console.log(unit.path); // /Products
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdateOrganizationalUnit.html
   */
  async update(changes: OrganizationalUnitChanges, options: CallOptions = {}): Promise<OrganizationalUnit> {
    const actions = await loadOrganizationActions();
    return actions.updateOrganizationalUnit(this.#clients, { ...options, unit: this.unit, changes });
  }

  /**
   * Deletes the unit, which must be empty of accounts and of units.
   *
   * @param options.ifExists - true: it is no error when there is no such unit. Default: false.
   * @throws IamError `OrganizationalUnitNotEmpty`; `OrganizationalUnitNotFound`; `AccessDenied` without
   * `organizations:DeleteOrganizationalUnit`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().organization.organizationalUnit('/Workloads/Old').delete({ ifExists: true });
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteOrganizationalUnit.html
   */
  async delete(options: DeleteOrganizationalUnitOptions = {}): Promise<void> {
    return (await loadOrganizationActions()).deleteOrganizationalUnit(this.#clients, { ...options, unit: this.unit });
  }

  /**
   * Lists the accounts in the unit, every page.
   *
   * @param options.recursive - false: only those directly in it. Default: true.
   * @throws IamError, while iterating: `OrganizationalUnitNotFound`; `AccessDenied` without `organizations:ListAccountsForParent`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const unit = createIam().organization.organizationalUnit('/Workloads');
   * for await (const { name } of unit.accounts()) console.log(name); // shop, then billing
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsForParent.html
   */
  accounts(options: Omit<ListOrganizationAccountsOptions, 'parent'> = {}): Listing<OrganizationAccount> {
    return Listing.deferred(
      { operation: 'ListAccountsForParent', resource: `organizational unit ${this.unit}` },
      async () =>
        (await loadOrganizationActions()).listOrganizationAccounts(this.#clients, { ...options, parent: this.unit }),
      options,
    );
  }

  /**
   * Lists the units directly in this one, every page.
   *
   * @throws IamError, while iterating: `OrganizationalUnitNotFound`; `AccessDenied` without
   * `organizations:ListOrganizationalUnitsForParent`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const unit = createIam().organization.organizationalUnit('/Workloads');
   * for await (const { path } of unit.organizationalUnits()) console.log(path); // /Workloads/Prod
   * ```
   *
   * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListOrganizationalUnitsForParent.html
   */
  organizationalUnits(options: CallOptions = {}): Listing<OrganizationalUnit> {
    return Listing.deferred(
      { operation: 'ListOrganizationalUnitsForParent', resource: `organizational unit ${this.unit}` },
      async () =>
        (await loadOrganizationActions()).listOrganizationalUnits(this.#clients, { ...options, parent: this.unit }),
      options,
    );
  }

  static {
    nameOddArguments(OrganizationalUnitHandle);
  }
}
