import type { Clients } from '../clients.js';
import type { DeletionPlan } from '../deletion/deletion-plan.js';
import { AttachedPolicies } from '../identities/attached-policies.js';
import type { Identity } from '../identities/identity.js';
import { InlinePolicies } from '../identities/inline-policies.js';
import { loadDeletionActions, loadGroupActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { DeleteGroupOptions } from './delete-group.js';
import type { Group } from './group.js';
import { GroupMembers } from './group-members.js';
import type { GroupChanges } from './update-group.js';

/**
 * One group, by name, as `iam.group(name)`. Making it asks nothing of AWS, and the group need not exist. A handle is a
 * name and nothing else: after a rename it still means the old name.
 */
export class GroupHandle {
  readonly #clients: Clients<'iam'>;
  /** The name this handle stands for. */
  readonly name: string;
  /** The users in the group. */
  readonly members: GroupMembers;
  /** The managed policies that are attached to the group. */
  readonly attachedPolicies: AttachedPolicies;
  /** The policies that are embedded in the group. */
  readonly inlinePolicies: InlinePolicies;

  /** @internal */
  constructor(clients: Clients<'iam'>, name: string) {
    const identity: Identity<'group'> = { type: 'group', name };
    this.#clients = clients;
    this.name = name;
    this.members = new GroupMembers(clients, name);
    this.attachedPolicies = new AttachedPolicies(clients, identity);
    this.inlinePolicies = new InlinePolicies(clients, identity);
    Object.freeze(this);
  }

  /**
   * Reads the group. `members.list()` has its users.
   *
   * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:GetGroup`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const group = await createIam().group('engineers').get();
   * console.log(group.arn); // arn:aws:iam::123456789012:group/engineers
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html
   */
  async get(options: CallOptions = {}): Promise<Group> {
    return (await loadGroupActions()).getGroup(this.#clients, { ...options, name: this.name });
  }

  /**
   * Reads the group, or gives `undefined` when there is none.
   *
   * @throws IamError `AccessDenied` without `iam:GetGroup`: whether the group exists is not known then.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const group = await createIam().group('nobodies').find();
   * console.log(group?.arn ?? 'none'); // none
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html
   */
  async find(options: CallOptions = {}): Promise<Group | undefined> {
    return (await loadGroupActions()).findGroup(this.#clients, { ...options, name: this.name });
  }

  /**
   * Whether there is such a group.
   *
   * @throws IamError `AccessDenied` without `iam:GetGroup`: it never says `false` because it may not look.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * console.log(await createIam().group('nobodies').exists()); // false
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html
   */
  async exists(options: CallOptions = {}): Promise<boolean> {
    return (await loadGroupActions()).groupExists(this.#clients, { ...options, name: this.name });
  }

  /**
   * Renames or moves the group, and reads it back. Members, policies and the id stay; the ARN changes, so policies that
   * name the old ARN no longer match. This handle keeps the old name. Without changes it only reads. A group that is not
   * found under the new name, for not all of IAM knows it yet, is looked for as a new group is, for about two minutes; an
   * error of that reading says that the change took effect.
   *
   * @param changes.name - the new name, 1 to 128 characters.
   * @param changes.path - the new path, which begins and ends with `/`.
   * @returns the group under the new name.
   * @throws IamError `NoSuchEntity` when there is none; `EntityAlreadyExists` when the new name is taken; `AccessDenied`
   * without `iam:UpdateGroup` on both the old and the new ARN, or `iam:GetGroup`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const group = await createIam().group('engineers').update({ name: 'makers' });
   * console.log(group.arn); // arn:aws:iam::123456789012:group/makers
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateGroup.html
   */
  async update(changes: GroupChanges, options: CallOptions = {}): Promise<Group> {
    return (await loadGroupActions()).updateGroup(this.#clients, { ...options, name: this.name, changes });
  }

  /**
   * Finds out all that must go before the group can be deleted, and changes nothing: policies that allow first, then
   * the members, then policies that deny something; the group last.
   *
   * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:GetGroup`,
   * `iam:ListAttachedGroupPolicies` or `iam:ListGroupPolicies`. What the policies say is looked at where
   * `iam:GetPolicy`, `iam:GetPolicyVersion` and `iam:GetGroupPolicy` are there.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const plan = await createIam().group('engineers').deletionPlan();
   * for (const { operation, subject } of plan.steps) console.log(operation, subject ?? ''); // RemoveUserFromGroup, then DeleteGroup
   * await plan.run();
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html
   */
  async deletionPlan(options: CallOptions = {}): Promise<DeletionPlan> {
    return (await loadDeletionActions()).planGroupDeletion(this.#clients, { ...options, name: this.name });
  }

  /**
   * Deletes the group, which must have neither members nor policies left; or, with `cascade`, with these. The users stay.
   *
   * @param options.cascade - true: all that `deletionPlan()` shows is done first. Default: false.
   * @param options.onStep - told of each step of a cascade when it is done; the next waits for it.
   * @param options.ifExists - true: it is no error when there is no such group. Default: false.
   * @throws IamError `DeleteConflict` when the group still has something, with all of it as `blockers` where the caller may
   * look; `PartialFailure` when a cascade stops half-way, with the steps `done` and `remaining`: deleting again finishes
   * it; `NoSuchEntity` when there is none and `ifExists` is not set; `AccessDenied` without `iam:DeleteGroup`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().group('engineers').delete({ cascade: true, ifExists: true });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html
   */
  async delete(options: DeleteGroupOptions = {}): Promise<void> {
    return (await loadGroupActions()).deleteGroup(this.#clients, { ...options, name: this.name });
  }

  static {
    nameOddArguments(GroupHandle);
  }
}
