import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import type { Ensured } from '../ensured.js';
import type { UserInclude, UserIncluding } from '../inclusion/list-users-including.js';
import { loadInclusionActions, loadUserActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import { checkObject } from '../validate.js';
import type { CreateUserOptions } from './create-user.js';
import type { ListUsersOptions } from './list-users.js';
import type { User, UserSummary } from './user.js';

/** The users of an account, as `iam.users`. What is about one existing user is on `iam.user(name)`. */
export class Users {
  readonly #clients: Clients<'iam'>;

  /** @internal */
  constructor(clients: Clients<'iam'>) {
    this.#clients = clients;
    Object.freeze(this);
  }

  /**
   * Lists users, every page, in the order IAM returns them. Nothing is requested until iteration starts.
   *
   * @param options.pathPrefix - only users whose path begins so; it begins with `/`. Default: all users.
   * @param options.signal - ends the iteration with `Aborted`.
   * @param options.include - what IAM leaves out of lists: some of `groups`, `permissionsBoundary`, `policies` and `tags`. It
   * is found by one sweep through the account where that is fewer calls and the caller may make it
   * (`iam:GetAccountAuthorizationDetails`), and else by single calls, some at a time. Default: nothing.
   * @throws IamError, while iterating: `AccessDenied` without `iam:ListUsers`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const user of createIam().users.list()) console.log(user.name); // alice, then bob
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html
   */
  list<Include extends UserInclude = never>(
    options: ListUsersOptions & { readonly include?: readonly Include[] | undefined } = {},
  ): Listing<UserIncluding<Include>> {
    const load = async (): Promise<Listing<UserIncluding<Include>>> => {
      const { include } = options;
      return include === undefined
        ? ((await loadUserActions()).listUsers(this.#clients, options) as Listing<UserSummary> as Listing<
            UserIncluding<Include>
          >)
        : (await loadInclusionActions()).listUsersIncluding(this.#clients, { ...options, include });
    };
    return Listing.deferred({ operation: 'ListUsers' }, load, options);
  }

  /**
   * Creates a user, who can do nothing yet: no password, no access key, no permissions.
   *
   * @param name - 1 to 64 letters a to z, digits and `_+=,.@-`; it must differ from every other user's by more than case.
   * @param options.path - begins and ends with `/`. Default: `/`.
   * @param options.tags - at most 50.
   * @param options.permissionsBoundary - ARN of a managed policy.
   * @throws IamError `EntityAlreadyExists` when there is a user of that name, in whatever case; `LimitExceeded` when the
   * account has as many users as it may; `NoSuchEntity` when the boundary's policy does not exist; `AccessDenied` without
   * `iam:CreateUser`, or, for tags, `iam:TagUser`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const user = await createIam().users.create('alice', { path: '/engineering/', tags: { team: 'blue' } });
   * console.log(user.arn); // arn:aws:iam::123456789012:user/engineering/alice
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
   */
  async create(name: string, options: CreateUserOptions = {}): Promise<User> {
    checkObject(callOn('CreateUser', 'user', name), 'options', options);
    return (await loadUserActions()).createUser(this.#clients, { ...options, name });
  }

  /**
   * Creates a user where there is none of that name, and else gives the one there is the path, the tags and the permissions
   * boundary that are given and differ. Nothing is removed: other tags stay, and so does a boundary where none is given.
   *
   * @param options - as for `create`.
   * @throws IamError as `create` does; `EntityAlreadyExists` when a name that differs by case is taken; `AccessDenied`
   * without `iam:GetUser`, and what is to be done: `iam:CreateUser`, `iam:UpdateUser`, `iam:TagUser`,
   * `iam:PutUserPermissionsBoundary`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { record, outcome } = await createIam().users.ensure('alice', { tags: { team: 'blue' } });
   * console.log(outcome, record.tags['team']); // created blue
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
   */
  async ensure(name: string, options: CreateUserOptions = {}): Promise<Ensured<User>> {
    return (await loadUserActions()).ensureUser(this.#clients, { ...options, name });
  }

  static {
    nameOddArguments(Users);
  }
}
