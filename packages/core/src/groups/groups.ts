import type { Clients } from '../clients.js';
import type { Ensured } from '../ensured.js';
import type { GroupInclude, GroupIncluding } from '../inclusion/list-groups-including.js';
import { loadGroupActions, loadInclusionActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CreateGroupOptions } from './create-group.js';
import type { Group } from './group.js';
import type { ListGroupsOptions } from './list-groups.js';

/** The groups of an account, as `iam.groups`. What is about one existing group is on `iam.group(name)`. */
export class Groups {
  readonly #clients: Clients<'iam'>;

  /** @internal */
  constructor(clients: Clients<'iam'>) {
    this.#clients = clients;
    Object.freeze(this);
  }

  /**
   * Lists groups, every page, in the order IAM returns them. Nothing is requested until iteration starts.
   *
   * @param options.pathPrefix - only groups whose path begins so; it begins with `/`. Default: all groups.
   * @param options.signal - ends the iteration with `Aborted`.
   * @param options.include - what IAM leaves out of lists: `policies`. They are found by one sweep through the account where
   * that is fewer calls and the caller may make it (`iam:GetAccountAuthorizationDetails`), and else by single calls, some at
   * a time. Default: nothing.
   * @throws IamError, while iterating: `AccessDenied` without `iam:ListGroups`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const group of createIam().groups.list()) console.log(group.name); // administrators, then engineers
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroups.html
   */
  list<Include extends GroupInclude = never>(
    options: ListGroupsOptions & { readonly include?: readonly Include[] | undefined } = {},
  ): Listing<GroupIncluding<Include>> {
    const load = async (): Promise<Listing<GroupIncluding<Include>>> => {
      const { include } = options;
      return include === undefined
        ? ((await loadGroupActions()).listGroups(this.#clients, options) as Listing<Group> as Listing<
            GroupIncluding<Include>
          >)
        : (await loadInclusionActions()).listGroupsIncluding(this.#clients, { ...options, include });
    };
    return Listing.deferred({ operation: 'ListGroups' }, load, options);
  }

  /**
   * Creates a group, without members and without permissions.
   *
   * @param name - 1 to 128 letters a to z, digits and `_+=,.@-`; it must differ from every other group's by more than case.
   * @param options.path - begins and ends with `/`. Default: `/`.
   * @throws IamError `EntityAlreadyExists` when there is a group of that name, in whatever case; `LimitExceeded` when the
   * account has as many groups as it may; `AccessDenied` without `iam:CreateGroup`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const group = await createIam().groups.create('engineers', { path: '/people/' });
   * console.log(group.arn); // arn:aws:iam::123456789012:group/people/engineers
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html
   */
  async create(name: string, options: CreateGroupOptions = {}): Promise<Group> {
    return (await loadGroupActions()).createGroup(this.#clients, { ...options, name });
  }

  /**
   * Creates a group where there is none of that name, and else moves the one there is to the path that is given. Members
   * and policies stay.
   *
   * @param options - as for `create`.
   * @throws IamError as `create` does; `EntityAlreadyExists` when a name that differs by case is taken; `AccessDenied`
   * without `iam:GetGroup`, and what is to be done: `iam:CreateGroup`, `iam:UpdateGroup`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { outcome } = await createIam().groups.ensure('engineers', { path: '/people/' });
   * console.log(outcome); // created
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html
   */
  async ensure(name: string, options: CreateGroupOptions = {}): Promise<Ensured<Group>> {
    return (await loadGroupActions()).ensureGroup(this.#clients, { ...options, name });
  }

  static {
    nameOddArguments(Groups);
  }
}
