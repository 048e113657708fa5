import type { Clients } from '../clients.js';
import { loadIdentityActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { PolicyReference } from '../policies/policy-reference.js';
import type { CallOptions } from '../send.js';
import type { Identity } from './identity.js';

/** The permissions boundary of one user or role, as `iam.user(name).permissionsBoundary`. */
export class PermissionsBoundary {
  readonly #clients: Clients<'iam'>;
  readonly #identity: Identity<'role' | 'user'>;

  /** @internal */
  constructor(clients: Clients<'iam'>, identity: Identity<'role' | 'user'>) {
    this.#clients = clients;
    this.#identity = identity;
    Object.freeze(this);
  }

  /**
   * Reads which managed policy is the boundary.
   *
   * @returns its ARN, or `undefined` when there is no boundary.
   * @throws IamError `NoSuchEntity` when there is no such user or role; `AccessDenied` without `iam:GetUser` or
   * `iam:GetRole`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const boundary = await createIam().user('alice').permissionsBoundary.get();
   * console.log(boundary); // arn:aws:iam::123456789012:policy/developer-boundary
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html
   */
  async get(options: CallOptions = {}): Promise<string | undefined> {
    const parameters = { ...options, identity: this.#identity };
    return (await loadIdentityActions()).getPermissionsBoundary(this.#clients, parameters);
  }

  /**
   * Makes a managed policy the boundary, in place of the one there was. What it does not allow, the user or role cannot
   * do, whatever the other policies say; on its own it allows nothing.
   *
   * @param policy - its ARN, or something that has one.
   * @throws IamError `NoSuchEntity` when the user, role or policy does not exist; `PolicyNotAttachable` when only a
   * service may attach the policy; `UnmodifiableEntity` for a service-linked role; `AccessDenied` without
   * `iam:PutUserPermissionsBoundary` or `iam:PutRolePermissionsBoundary`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').permissionsBoundary.put('arn:aws:iam::123456789012:policy/developer-boundary');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPermissionsBoundary.html
   */
  async put(policy: PolicyReference, options: CallOptions = {}): Promise<void> {
    const parameters = { ...options, identity: this.#identity, policy };
    return (await loadIdentityActions()).putPermissionsBoundary(this.#clients, parameters);
  }

  /**
   * Removes the boundary. This widens what the user or role may do to all that the other policies allow.
   *
   * @throws IamError `NoSuchEntity` when there is no such user or role, or no boundary; `UnmodifiableEntity` for a
   * service-linked role; `AccessDenied` without `iam:DeleteUserPermissionsBoundary` or
   * `iam:DeleteRolePermissionsBoundary`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').permissionsBoundary.delete();
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPermissionsBoundary.html
   */
  async delete(options: CallOptions = {}): Promise<void> {
    const parameters = { ...options, identity: this.#identity };
    return (await loadIdentityActions()).deletePermissionsBoundary(this.#clients, parameters);
  }

  static {
    nameOddArguments(PermissionsBoundary);
  }
}
