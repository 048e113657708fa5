import type { Clients } from '../clients.js';
import { loadInstanceProfileActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { Named } from '../named.js';
import type { CallOptions } from '../send.js';

/** The role in one instance profile, as `iam.instanceProfile(name).roles`. There is one at most; `get()` of the profile has it. */
export class InstanceProfileRoles {
  readonly #clients: Clients<'iam'>;
  readonly #name: string;

  /** @internal */
  constructor(clients: Clients<'iam'>, name: string) {
    this.#clients = clients;
    this.#name = name;
    Object.freeze(this);
  }

  /**
   * Puts a role in. Instances that run with the profile get its permissions.
   *
   * @param role - its name, or a record or handle that has it.
   * @throws IamError `NoSuchEntity` when there is no such profile or role; `LimitExceeded` when the profile has a role already;
   * `UnmodifiableEntity` for a service-linked role; `AccessDenied` without `iam:AddRoleToInstanceProfile` and `iam:PassRole`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().instanceProfile('web').roles.add('web');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html
   */
  async add(role: Named, options: CallOptions = {}): Promise<void> {
    const parameters = { ...options, name: this.#name, role };
    return (await loadInstanceProfileActions()).addRoleToInstanceProfile(this.#clients, parameters);
  }

  /**
   * Takes a role out. Instances that run with the profile lose its permissions.
   *
   * @param role - its name, or a record or handle that has it.
   * @throws IamError `NoSuchEntity` when there is no such profile, or it does not have the role; `UnmodifiableEntity` for a
   * service-linked role; `AccessDenied` without `iam:RemoveRoleFromInstanceProfile`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().instanceProfile('web').roles.remove('web');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html
   */
  async remove(role: Named, options: CallOptions = {}): Promise<void> {
    const parameters = { ...options, name: this.#name, role };
    return (await loadInstanceProfileActions()).removeRoleFromInstanceProfile(this.#clients, parameters);
  }

  static {
    nameOddArguments(InstanceProfileRoles);
  }
}
