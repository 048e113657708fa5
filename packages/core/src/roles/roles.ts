import type { Clients } from '../clients.js';
import type { Ensured } from '../ensured.js';
import type { RoleInclude, RoleIncluding } from '../inclusion/list-roles-including.js';
import { loadInclusionActions, loadRoleActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CreateRoleOptions } from './create-role.js';
import type { ListRolesOptions } from './list-roles.js';
import type { Role, RoleSummary } from './role.js';

/** The roles of an account, as `iam.roles`. What is about one existing role is on `iam.role(name)`. */
export class Roles {
  readonly #clients: Clients<'iam'>;

  /** @internal */
  constructor(clients: Clients<'iam'>) {
    this.#clients = clients;
    Object.freeze(this);
  }

  /**
   * Lists roles, every page, in the order IAM returns them. Nothing is requested until iteration starts.
   *
   * @param options.pathPrefix - only roles whose path begins so; it begins with `/`. Default: all, those of services
   * (`/aws-service-role/`) and of IAM Identity Center (`/aws-reserved/`) included.
   * @param options.include - what IAM leaves out of lists: some of `instanceProfiles`, `lastUsed`, `permissionsBoundary`,
   * `policies` and `tags`. It is found by one sweep through the account where that is fewer calls and the caller may make it
   * (`iam:GetAccountAuthorizationDetails`), and else by single calls, some at a time. Default: nothing.
   * @throws IamError, while iterating: `AccessDenied` without `iam:ListRoles`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const role of createIam().roles.list({ pathPrefix: '/ci/' })) console.log(role.name); // deploy
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html
   */
  list<Include extends RoleInclude = never>(
    options: ListRolesOptions & { readonly include?: readonly Include[] | undefined } = {},
  ): Listing<RoleIncluding<Include>> {
    const load = async (): Promise<Listing<RoleIncluding<Include>>> => {
      const { include } = options;
      return include === undefined
        ? ((await loadRoleActions()).listRoles(this.#clients, options) as Listing<RoleSummary> as Listing<
            RoleIncluding<Include>
          >)
        : (await loadInclusionActions()).listRolesIncluding(this.#clients, { ...options, include });
    };
    return Listing.deferred({ operation: 'ListRoles' }, load, options);
  }

  /**
   * Creates a role, which can do nothing yet. It may take some ten seconds before it can be assumed everywhere:
   * `iam.role(name).waitUntilAssumable()`.
   *
   * @param name - 1 to 64 letters a to z, digits and `_+=,.@-`; it must differ from every other role's by more than case.
   * @param options.trustPolicy - who may assume the role: a document, or its JSON text.
   * @param options.path - begins and ends with `/`. Default: `/`.
   * @param options.description - up to 1,000 characters.
   * @param options.maxSessionDuration - `'1h'` to `'12h'`, or seconds. Default: `'1h'`.
   * @param options.permissionsBoundary - ARN of a managed policy.
   * @param options.tags - at most 50.
   * @throws IamError `EntityAlreadyExists` when there is a role of that name; `MalformedPolicyDocument` when the trust
   * policy breaks the grammar or names a principal that does not exist; `LimitExceeded` when it is too long, or the account
   * has as many roles as it may; `NoSuchEntity` when the boundary's policy does not exist; `AccessDenied` without
   * `iam:CreateRole`, or, for tags, `iam:TagRole`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const role = await createIam().roles.create('resize', {
   *   trustPolicy: {
   *     Version: '2012-10-17',
   *     Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
   *   },
   * });
   * console.log(role.arn); // arn:aws:iam::123456789012:role/resize
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
   */
  async create(name: string, options: CreateRoleOptions): Promise<Role> {
    return (await loadRoleActions()).createRole(this.#clients, { ...options, name });
  }

  /**
   * Creates a role where there is none of that name, and else gives the one there is what is given and differs: trust
   * policy, description, maximum session duration, tags and permissions boundary. A trust policy that means the same, in
   * another order or with lists of one, is no difference. Nothing is removed: other tags stay, and so does a boundary where
   * none is given.
   *
   * @param options - as for `create`.
   * @throws IamError as `create` does; `EntityAlreadyExists` when the role is in another path, where it must stay;
   * `AccessDenied` without `iam:GetRole`, and what is to be done: `iam:CreateRole`, `iam:UpdateAssumeRolePolicy`,
   * `iam:UpdateRole`, `iam:TagRole`, `iam:PutRolePermissionsBoundary`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { outcome } = await createIam().roles.ensure('resize', {
   *   trustPolicy: {
   *     Version: '2012-10-17',
   *     Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
   *   },
   * });
   * console.log(outcome); // created
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
   */
  async ensure(name: string, options: CreateRoleOptions): Promise<Ensured<Role>> {
    return (await loadRoleActions()).ensureRole(this.#clients, { ...options, name });
  }

  static {
    nameOddArguments(Roles);
  }
}
