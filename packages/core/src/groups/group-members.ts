import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { loadGroupActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { Named } from '../named.js';
import type { CallOptions } from '../send.js';
import type { UserSummary } from '../users/user.js';

/** The users in one group, as `iam.group(name).members`. */
export class GroupMembers {
  readonly #clients: Clients<'iam'>;
  readonly #group: string;

  /** @internal */
  constructor(clients: Clients<'iam'>, group: string) {
    this.#clients = clients;
    this.#group = group;
    Object.freeze(this);
  }

  /**
   * Lists the users in the group, every page.
   *
   * @throws IamError, while iterating: `NoSuchEntity` when there is no such group; `AccessDenied` without `iam:GetGroup`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const user of createIam().group('engineers').members.list()) console.log(user.name); // alice, then bob
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html
   */
  list(options: CallOptions = {}): Listing<UserSummary> {
    return Listing.deferred(
      callOn('GetGroup', 'group', this.#group),
      async () => (await loadGroupActions()).listGroupMembers(this.#clients, { ...options, name: this.#group }),
      options,
    );
  }

  /**
   * Adds a user to the group. One who is in it already stays so, and it is no error.
   *
   * @param user - the name, or something that has one, such as a record of a list.
   * @throws IamError `NoSuchEntity` when there is no such user or group; `LimitExceeded` when the user is in as many
   * groups as a user may; `AccessDenied` without `iam:AddUserToGroup`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().group('engineers').members.add('alice');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddUserToGroup.html
   */
  async add(user: Named, options: CallOptions = {}): Promise<void> {
    return (await loadGroupActions()).addUserToGroup(this.#clients, { ...options, group: this.#group, user });
  }

  /**
   * Removes a user from the group. When the group's policies deny something, this widens what the user may do.
   *
   * @param user - the name, or something that has one, such as a record of a list.
   * @throws IamError `NoSuchEntity` when there is no such user or group; `AccessDenied` without
   * `iam:RemoveUserFromGroup`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().group('engineers').members.remove('alice');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveUserFromGroup.html
   */
  async remove(user: Named, options: CallOptions = {}): Promise<void> {
    return (await loadGroupActions()).removeUserFromGroup(this.#clients, { ...options, group: this.#group, user });
  }

  static {
    nameOddArguments(GroupMembers);
  }
}
