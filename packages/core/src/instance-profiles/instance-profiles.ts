import type { Clients } from '../clients.js';
import type { Ensured } from '../ensured.js';
import { loadInstanceProfileActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CreateInstanceProfileOptions } from './create-instance-profile.js';
import type { EnsureInstanceProfileOptions } from './ensure-instance-profile.js';
import type { InstanceProfile, InstanceProfileSummary } from './instance-profile.js';
import type { ListInstanceProfilesOptions } from './list-instance-profiles.js';

/** The instance profiles of an account, as `iam.instanceProfiles`. What is about one is on `iam.instanceProfile(name)`. */
export class InstanceProfiles {
  readonly #clients: Clients<'iam'>;

  /** @internal */
  constructor(clients: Clients<'iam'>) {
    this.#clients = clients;
    Object.freeze(this);
  }

  /**
   * Lists instance profiles, every page, in the order IAM returns them. Nothing is requested until iteration starts.
   *
   * @param options.pathPrefix - only those whose path begins so; it begins with `/`. Default: all.
   * @throws IamError, while iterating: `AccessDenied` without `iam:ListInstanceProfiles`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const { name, role } of createIam().instanceProfiles.list()) console.log(name, role); // web web
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html
   */
  list(options: ListInstanceProfilesOptions = {}): Listing<InstanceProfileSummary> {
    const load = async (): Promise<Listing<InstanceProfileSummary>> =>
      (await loadInstanceProfileActions()).listInstanceProfiles(this.#clients, options);
    return Listing.deferred({ operation: 'ListInstanceProfiles' }, load, options);
  }

  /**
   * Creates an instance profile, without a role.
   *
   * @param name - 1 to 128 letters a to z, digits and `_+=,.@-`.
   * @param options.path - begins and ends with `/`. Default: `/`.
   * @param options.tags - at most 50.
   * @throws IamError `EntityAlreadyExists` when there is one of that name; `LimitExceeded` when the account has as many as it
   * may; `AccessDenied` without `iam:CreateInstanceProfile`, or, for tags, `iam:TagInstanceProfile`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const iam = createIam();
   * await iam.instanceProfiles.create('web');
   * await iam.instanceProfile('web').roles.add('web');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html
   */
  async create(name: string, options: CreateInstanceProfileOptions = {}): Promise<InstanceProfile> {
    return (await loadInstanceProfileActions()).createInstanceProfile(this.#clients, { ...options, name });
  }

  /**
   * Creates an instance profile where there is none, and puts the role in and adds the tags where these are missing. Nothing
   * is removed: other tags stay, and so does another role, which is an error.
   *
   * @param name - 1 to 128 letters a to z, digits and `_+=,.@-`.
   * @param options.role - the role that it is to hold, by name, record or handle.
   * @throws IamError `EntityAlreadyExists` when it is in another path, or holds another role; and as `create` and
   * `iam.instanceProfile(name).roles.add` do; `AccessDenied` without `iam:GetInstanceProfile`, and what is to be done.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { outcome } = await createIam().instanceProfiles.ensure('web', { role: 'web' });
   * console.log(outcome); // unchanged
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html
   */
  async ensure(name: string, options: EnsureInstanceProfileOptions = {}): Promise<Ensured<InstanceProfile>> {
    return (await loadInstanceProfileActions()).ensureInstanceProfile(this.#clients, { ...options, name });
  }

  static {
    nameOddArguments(InstanceProfiles);
  }
}
