import type { Clients } from '../clients.js';
import type { InstanceProfileSummary } from '../instance-profiles/instance-profile.js';
import { loadRoleActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';

/** The instance profiles that one role is in, as `iam.role(name).instanceProfiles`. */
export class RoleInstanceProfiles {
  readonly #clients: Clients<'iam'>;
  readonly #name: string;

  /** @internal */
  constructor(clients: Clients<'iam'>, name: string) {
    this.#clients = clients;
    this.#name = name;
    Object.freeze(this);
  }

  /**
   * Lists the instance profiles that the role is in, every page. The role is put in and taken out by
   * `iam.instanceProfile(name).roles`.
   *
   * @throws IamError, while iterating: `NoSuchEntity` when there is no such role; `AccessDenied` without
   * `iam:ListInstanceProfilesForRole`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const profile of createIam().role('web').instanceProfiles.list()) console.log(profile.name); // web
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html
   */
  list(options: CallOptions = {}): Listing<InstanceProfileSummary> {
    const load = async (): Promise<Listing<InstanceProfileSummary>> =>
      (await loadRoleActions()).listRoleInstanceProfiles(this.#clients, { ...options, name: this.#name });
    return Listing.deferred({ operation: 'ListInstanceProfilesForRole' }, load, options);
  }

  static {
    nameOddArguments(RoleInstanceProfiles);
  }
}
