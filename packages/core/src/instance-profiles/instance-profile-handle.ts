import type { Clients } from '../clients.js';
import type { DeletionPlan } from '../deletion/deletion-plan.js';
import { EntityTags } from '../entity-tags.js';
import { loadInstanceProfileActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { DeleteInstanceProfileOptions } from './delete-instance-profile.js';
import type { InstanceProfile } from './instance-profile.js';
import { InstanceProfileRoles } from './instance-profile-roles.js';

/** One instance profile, by name, as `iam.instanceProfile(name)`. Making it asks nothing of AWS. */
export class InstanceProfileHandle {
  readonly #clients: Clients<'iam'>;
  /** The name this handle stands for. */
  readonly name: string;
  /** The role in it. */
  readonly roles: InstanceProfileRoles;
  /** The profile's tags. */
  readonly tags: EntityTags;

  /** @internal */
  constructor(clients: Clients<'iam'>, name: string) {
    this.#clients = clients;
    this.name = name;
    this.roles = new InstanceProfileRoles(clients, name);
    this.tags = new EntityTags(async (options) => {
      const { listInstanceProfileTags, tagInstanceProfile, untagInstanceProfile } = await loadInstanceProfileActions();
      return {
        get: () => listInstanceProfileTags(clients, { ...options, name }),
        set: (tags) => tagInstanceProfile(clients, { ...options, name, tags }),
        remove: (keys) => untagInstanceProfile(clients, { ...options, name, keys }),
      };
    });
    Object.freeze(this);
  }

  /**
   * Reads the instance profile, with its role and tags.
   *
   * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:GetInstanceProfile`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * console.log((await createIam().instanceProfile('web').get()).role); // web
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html
   */
  async get(options: CallOptions = {}): Promise<InstanceProfile> {
    return (await loadInstanceProfileActions()).getInstanceProfile(this.#clients, { ...options, name: this.name });
  }

  /**
   * Reads the instance profile, or gives `undefined` when there is none.
   *
   * @throws IamError `AccessDenied` without `iam:GetInstanceProfile`: whether it exists is not known then.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const profile = await createIam().instanceProfile('nobodys').find();
   * console.log(profile?.arn ?? 'none'); // none
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html
   */
  async find(options: CallOptions = {}): Promise<InstanceProfile | undefined> {
    return (await loadInstanceProfileActions()).findInstanceProfile(this.#clients, { ...options, name: this.name });
  }

  /**
   * Whether there is such an instance profile.
   *
   * @throws IamError `AccessDenied` without `iam:GetInstanceProfile`: it never says `false` because it may not look.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * console.log(await createIam().instanceProfile('nobodys').exists()); // false
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html
   */
  async exists(options: CallOptions = {}): Promise<boolean> {
    return (await this.find(options)) !== undefined;
  }

  /**
   * Finds out what must go before the instance profile can be deleted, and changes nothing: the role in it, which stays.
   *
   * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:GetInstanceProfile`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const plan = await createIam().instanceProfile('web').deletionPlan();
   * console.log(plan.steps.length); // 2
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html
   */
  async deletionPlan(options: CallOptions = {}): Promise<DeletionPlan> {
    const parameters = { ...options, name: this.name };
    return (await loadInstanceProfileActions()).planInstanceProfileDeletion(this.#clients, parameters);
  }

  /**
   * Deletes the instance profile, which must hold no role; with `cascade` the role is taken out first, and itself stays.
   *
   * @param options.cascade - true: the role is taken out first. Default: false.
   * @param options.ifExists - true: it is no error when there is none. Default: false.
   * @param options.onStep - is told of each step of the cascade when it is done.
   * @throws IamError `DeleteConflict`, with `blockers`, when it holds a role and `cascade` is not set; `NoSuchEntity` when
   * there is none and `ifExists` is not set; `PartialFailure` when the cascade ended halfway; `AccessDenied` without
   * `iam:DeleteInstanceProfile`, for `cascade` also `iam:GetInstanceProfile` and `iam:RemoveRoleFromInstanceProfile`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().instanceProfile('web').delete({ cascade: true });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html
   */
  async delete(options: DeleteInstanceProfileOptions = {}): Promise<void> {
    return (await loadInstanceProfileActions()).deleteInstanceProfile(this.#clients, { ...options, name: this.name });
  }

  static {
    nameOddArguments(InstanceProfileHandle);
  }
}
