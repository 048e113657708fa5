import type { Clients } from '../clients.js';
import type { Ensured } from '../ensured.js';
import { loadMfaDeviceActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { NewVirtualMfaDevice, VirtualMfaDevice } from './virtual-mfa-device.js';
import type { CreateVirtualMfaDeviceOptions, ListVirtualMfaDevicesOptions } from './virtual-mfa-device-actions.js';

/** The virtual MFA devices of an account, as `iam.virtualMfaDevices`. Those of one user are `iam.user(name).mfaDevices`. */
export class VirtualMfaDevices {
  readonly #clients: Clients<'iam' | 'sts'>;

  /** @internal */
  constructor(clients: Clients<'iam' | 'sts'>) {
    this.#clients = clients;
    Object.freeze(this);
  }

  /**
   * Lists the virtual MFA devices, every page, whether somebody has them or not.
   *
   * @param options.assignment - only those that are `assigned`, or `unassigned`. Default: all.
   * @throws IamError, while iterating: `AccessDenied` without `iam:ListVirtualMFADevices`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const left = createIam().virtualMfaDevices.list({ assignment: 'unassigned' });
   * for await (const { serialNumber } of left) console.log(serialNumber); // arn:aws:iam::123456789012:mfa/alice
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html
   */
  list(options: ListVirtualMfaDevicesOptions = {}): Listing<VirtualMfaDevice> {
    const load = async (): Promise<Listing<VirtualMfaDevice>> =>
      (await loadMfaDeviceActions()).listVirtualMfaDevices(this.#clients, options);
    return Listing.deferred({ operation: 'ListVirtualMFADevices' }, load, options);
  }

  /**
   * Creates a virtual MFA device, which nobody has yet: an authenticator app is set up by its seed or its picture, and
   * `iam.virtualMfaDevice(serialNumber).enable(…)` gives it to a user.
   *
   * The call is never repeated blindly: after a 5xx, a timeout or a cut connection a device that was not there before is
   * deleted, since its seed is lost, and the call is made again.
   *
   * @param name - 1 to 226 letters a to z, digits and `_+=,.@-`.
   * @param options.path - begins and ends with `/`. Default: `/`.
   * @param options.tags - at most 50.
   * @throws IamError `EntityAlreadyExists` when there is one of that name, perhaps left over from a user who was deleted;
   * `LimitExceeded` when the account has as many as it may; `AccessDenied` without `iam:CreateVirtualMFADevice`, or, for tags,
   * `iam:TagMFADevice`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const device = await createIam().virtualMfaDevices.create('alice');
   * console.log(`${device.seed}`, device.seed.reveal().length); // [redacted] 64
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html
   */
  async create(name: string, options: CreateVirtualMfaDeviceOptions = {}): Promise<NewVirtualMfaDevice> {
    return (await loadMfaDeviceActions()).createVirtualMfaDevice(this.#clients, { ...options, name });
  }

  /**
   * Creates a virtual MFA device where there is none, and else adds the tags that are missing. The seed of one that exists
   * cannot be read: only a record that was `created` has it.
   *
   * @param name - 1 to 226 letters a to z, digits and `_+=,.@-`.
   * @param options - those of `create`.
   * @throws IamError as `create` does; `AccessDenied` without `iam:ListVirtualMFADevices`, for tags `iam:ListMFADeviceTags`,
   * and what is to be done: `iam:CreateVirtualMFADevice`, `iam:TagMFADevice`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { outcome } = await createIam().virtualMfaDevices.ensure('alice');
   * console.log(outcome); // unchanged
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html
   */
  async ensure(
    name: string,
    options: CreateVirtualMfaDeviceOptions = {},
  ): Promise<Ensured<VirtualMfaDevice | NewVirtualMfaDevice>> {
    return (await loadMfaDeviceActions()).ensureVirtualMfaDevice(this.#clients, { ...options, name });
  }

  static {
    nameOddArguments(VirtualMfaDevices);
  }
}
