import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { loadCredentialActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import { listOperations } from './list-operations.js';
import type { UserCredentialKind, UserCredentialRecords } from './user-credential.js';

/**
 * The credentials of one kind that a user has, as `iam.user(name).mfaDevices`, `sshPublicKeys`, `signingCertificates` and
 * `serviceSpecificCredentials`. What else IAM can do with them is reached by `iam.send(…)`.
 */
export class UserCredentials<Kind extends UserCredentialKind> {
  readonly #clients: Clients<'iam'>;
  readonly #kind: Kind;
  readonly #user: string;

  /** @internal */
  constructor(clients: Clients<'iam'>, kind: Kind, user: string) {
    this.#clients = clients;
    this.#kind = kind;
    this.#user = user;
    Object.freeze(this);
  }

  /**
   * Lists them, every page; service-specific credentials of every service.
   *
   * @throws IamError, while iterating: `NoSuchEntity` when there is no such user; `AccessDenied` without
   * `iam:ListMFADevices`, `iam:ListSSHPublicKeys`, `iam:ListSigningCertificates` or `iam:ListServiceSpecificCredentials`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const devices = createIam().user('alice').mfaDevices.list();
   * for await (const device of devices) console.log(device.id); // arn:aws:iam::123456789012:mfa/alice
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html
   */
  list(options: CallOptions = {}): Listing<UserCredentialRecords[Kind]> {
    const parameters = { ...options, kind: this.#kind, name: this.#user };
    return Listing.deferred(
      callOn(listOperations[this.#kind], 'user', this.#user),
      async () => (await loadCredentialActions()).listUserCredentials(this.#clients, parameters),
      options,
    );
  }

  /**
   * Deletes one. A multi-factor device is deactivated, and a virtual one deleted then, so that its name is free again.
   *
   * @param id - its id; of a multi-factor device, the serial number or ARN.
   * @throws IamError `NoSuchEntity` when there is no such user, or the user has no such credential; `AccessDenied` without
   * `iam:DeactivateMFADevice` and `iam:DeleteVirtualMFADevice`, or `iam:DeleteSSHPublicKey`,
   * `iam:DeleteSigningCertificate` or `iam:DeleteServiceSpecificCredential`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').sshPublicKeys.delete('APKAEIVFHP46CEXAMPLE');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSSHPublicKey.html
   */
  async delete(id: string, options: CallOptions = {}): Promise<void> {
    const parameters = { ...options, kind: this.#kind, name: this.#user, id };
    return (await loadCredentialActions()).deleteUserCredential(this.#clients, parameters);
  }

  static {
    nameOddArguments(UserCredentials);
  }
}
