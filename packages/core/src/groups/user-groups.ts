import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { loadGroupActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { Named } from '../named.js';
import type { CallOptions } from '../send.js';
import type { Group } from './group.js';

/** The groups that one user is in, as `iam.user(name).groups`. */
export class UserGroups {
  readonly #clients: Clients<'iam'>;
  readonly #user: string;

  /** @internal */
  constructor(clients: Clients<'iam'>, user: string) {
    this.#clients = clients;
    this.#user = user;
    Object.freeze(this);
  }

  /**
   * Lists the groups that the user is in, every page.
   *
   * @throws IamError, while iterating: `NoSuchEntity` when there is no such user; `AccessDenied` without
   * `iam:ListGroupsForUser`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const group of createIam().user('alice').groups.list()) console.log(group.name); // engineers
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html
   */
  list(options: CallOptions = {}): Listing<Group> {
    return Listing.deferred(
      callOn('ListGroupsForUser', 'user', this.#user),
      async () => (await loadGroupActions()).listUserGroups(this.#clients, { ...options, name: this.#user }),
      options,
    );
  }

  /**
   * Adds the user to a group. A user who is in it already stays so, and it is no error.
   *
   * @param group - the name, or something that has one, such as a record of a list.
   * @throws IamError `NoSuchEntity` when there is no such user or group; `LimitExceeded` when the user is in as many
   * groups as a user may; `AccessDenied` without `iam:AddUserToGroup`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').groups.add('engineers');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddUserToGroup.html
   */
  async add(group: Named, options: CallOptions = {}): Promise<void> {
    return (await loadGroupActions()).addUserToGroup(this.#clients, { ...options, group, user: this.#user });
  }

  /**
   * Removes the user from a group. When the group's policies deny something, this widens what the user may do.
   *
   * @param group - the name, or something that has one, such as a record of a list.
   * @throws IamError `NoSuchEntity` when there is no such user or group; `AccessDenied` without
   * `iam:RemoveUserFromGroup`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').groups.remove('engineers');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveUserFromGroup.html
   */
  async remove(group: Named, options: CallOptions = {}): Promise<void> {
    return (await loadGroupActions()).removeUserFromGroup(this.#clients, { ...options, group, user: this.#user });
  }

  static {
    nameOddArguments(UserGroups);
  }
}
