import type { Clients } from '../clients.js';
import { EntityTags } from '../entity-tags.js';
import { loadMfaDeviceActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { Named } from '../named.js';
import type { Secret } from '../secret.js';
import type { CallOptions } from '../send.js';
import type { DeleteVirtualMfaDeviceOptions } from './virtual-mfa-device-actions.js';

/** One virtual MFA device, by serial number, as `iam.virtualMfaDevice(serialNumber)`. Making it asks nothing of AWS. */
export class VirtualMfaDeviceHandle {
  readonly #clients: Clients<'iam'>;
  /** The serial number this handle stands for. */
  readonly serialNumber: string;
  /** The device's tags. */
  readonly tags: EntityTags;

  /** @internal */
  constructor(clients: Clients<'iam'>, serialNumber: string) {
    this.#clients = clients;
    this.serialNumber = serialNumber;
    this.tags = new EntityTags(async (options) => {
      const { listMfaDeviceTags, tagMfaDevice, untagMfaDevice } = await loadMfaDeviceActions();
      return {
        get: () => listMfaDeviceTags(clients, { ...options, serialNumber }),
        set: (tags) => tagMfaDevice(clients, { ...options, serialNumber, tags }),
        remove: (keys) => untagMfaDevice(clients, { ...options, serialNumber, keys }),
      };
    });
    Object.freeze(this);
  }

  /**
   * Gives the device to a user, who confirms sign-ins with it from now on.
   *
   * @param user - its name, or a record or handle that has it.
   * @param codes - two codes that the device showed one after the other.
   * @throws IamError `InvalidAuthenticationCode` when the codes are wrong, or not two in a row; `EntityAlreadyExists` when
   * somebody has the device; `LimitExceeded` when the user has as many as may be; `NoSuchEntity` when there is no such user or
   * device; `AccessDenied` without `iam:EnableMFADevice`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const device = createIam().virtualMfaDevice('arn:aws:iam::123456789012:mfa/alice');
   * await device.enable('alice', ['123456', '654321']);
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html
   */
  async enable(
    user: Named,
    codes: readonly [first: string | Secret, second: string | Secret],
    options: CallOptions = {},
  ): Promise<void> {
    const parameters = { ...options, serialNumber: this.serialNumber, user, codes };
    return (await loadMfaDeviceActions()).enableMfaDevice(this.#clients, parameters);
  }

  /**
   * Deletes the device, which nobody may have: `iam.user(name).mfaDevices.delete` takes it away from a user.
   *
   * @param options.ifExists - true: it is no error when there is none. Default: false.
   * @throws IamError `DeleteConflict` when somebody has it; `NoSuchEntity` when there is none and `ifExists` is not set;
   * `AccessDenied` without `iam:DeleteVirtualMFADevice`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().virtualMfaDevice('arn:aws:iam::123456789012:mfa/alice').delete({ ifExists: true });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteVirtualMFADevice.html
   */
  async delete(options: DeleteVirtualMfaDeviceOptions = {}): Promise<void> {
    const parameters = { ...options, serialNumber: this.serialNumber };
    return (await loadMfaDeviceActions()).deleteVirtualMfaDevice(this.#clients, parameters);
  }

  static {
    nameOddArguments(VirtualMfaDeviceHandle);
  }
}
