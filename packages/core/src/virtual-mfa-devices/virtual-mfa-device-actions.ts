import {
  CreateVirtualMFADeviceCommand,
  DeleteVirtualMFADeviceCommand,
  EnableMFADeviceCommand,
  ListVirtualMFADevicesCommand,
} from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import { checkWord } from '../check-word.js';
import type { Clients } from '../clients.js';
import { createOnce } from '../create-once.js';
import { missing } from '../errors/invalid-response.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import { type Named, nameOf } from '../named.js';
import { revealed, type Secret } from '../secret.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Tags, toSdkTags } from '../tags.js';
import { checkOptionalText, checkText, existingUserName, invalidInput, kindOf, path } from '../validate.js';
import { type MfaDeviceParameters, mfaDeviceCall } from './mfa-device-call.js';
import { authenticationCode, mfaDeviceName } from './mfa-rules.js';
import {
  type NewVirtualMfaDevice,
  toNewVirtualMfaDevice,
  toVirtualMfaDevice,
  type VirtualMfaDevice,
} from './virtual-mfa-device.js';

/** Which virtual MFA devices to list. */
export interface ListVirtualMfaDevicesOptions extends CallOptions {
  /** Only those that somebody has, or that nobody has. Default: all. */
  readonly assignment?: 'assigned' | 'unassigned' | undefined;
}

/** What a new virtual MFA device may be given. */
export interface CreateVirtualMfaDeviceOptions extends CallOptions {
  /** Begins and ends with `/`; up to 512 visible ASCII characters. Default: `/`. */
  readonly path?: string | undefined;
  /** At most 50. */
  readonly tags?: Tags | undefined;
}

/** Parameters of `createVirtualMfaDevice`. */
export interface CreateVirtualMfaDeviceParameters extends CreateVirtualMfaDeviceOptions {
  /** 1 to 226 letters a to z, digits and `_+=,.@-`. */
  readonly name: string;
}

/** Parameters of `enableMfaDevice`. */
export interface EnableMfaDeviceParameters extends MfaDeviceParameters {
  /** Name of the user who is to have it, or something that has it. */
  readonly user: Named;
  /** Two codes that the device showed one after the other. */
  readonly codes: readonly [first: string | Secret, second: string | Secret];
}

/** How a virtual MFA device is deleted. */
export interface DeleteVirtualMfaDeviceOptions extends CallOptions {
  /** True: it is no error when there is no such device. Default: false. */
  readonly ifExists?: boolean | undefined;
}

/** Parameters of `deleteVirtualMfaDevice`. */
export interface DeleteVirtualMfaDeviceParameters extends MfaDeviceParameters, DeleteVirtualMfaDeviceOptions {}

const assignments = { assigned: 'Assigned', unassigned: 'Unassigned' } as const;

/**
 * Lists the virtual MFA devices of the account, every page, whether somebody has them or not.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListVirtualMFADevices`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listVirtualMfaDevices } from '@iamkit/core/actions';
 *
 * const left = listVirtualMfaDevices({ iam: new IAMClient() }, { assignment: 'unassigned' });
 * for await (const device of left) console.log(device.serialNumber); // arn:aws:iam::123456789012:mfa/alice
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html
 */
export function listVirtualMfaDevices(
  clients: Clients<'iam'>,
  { assignment, signal }: ListVirtualMfaDevicesOptions = {},
): Listing<VirtualMfaDevice> {
  const call = { operation: 'ListVirtualMFADevices' };
  return iamList(clients, {
    call,
    command: (page) => {
      if (assignment === undefined) return new ListVirtualMFADevicesCommand(page);
      checkWord(call, 'assignment is', assignments, assignment);
      return new ListVirtualMFADevicesCommand({ ...page, AssignmentStatus: assignments[assignment] });
    },
    items: ({ VirtualMFADevices }) =>
      (VirtualMFADevices ?? missing(call, 'VirtualMFADevices')).map((device) => toVirtualMfaDevice(device, call)),
    signal,
  });
}

/**
 * Creates a virtual MFA device, which nobody has yet: an authenticator app is set up by its seed or its picture, and
 * `enableMfaDevice` gives it to a user.
 *
 * The call is never repeated blindly, which could leave a device behind whose seed is lost. After a failure that does not tell
 * whether it took effect (a 5xx, a timeout, a cut connection) a device of that name that was not there before is deleted, and
 * the call is made again. Without `iam:ListVirtualMFADevices` and `iam:DeleteVirtualMFADevice` it fails instead.
 *
 * @throws IamError `EntityAlreadyExists` when there is one of that name, perhaps left over from a user who was deleted;
 * `LimitExceeded` when the account has as many as it may; `AccessDenied` without `iam:CreateVirtualMFADevice`, or, for tags,
 * `iam:TagMFADevice`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { createVirtualMfaDevice } from '@iamkit/core/actions';
 *
 * const device = await createVirtualMfaDevice({ iam: new IAMClient() }, { name: 'alice' });
 * console.log(device.serialNumber, String(device.seed)); // arn:aws:iam::123456789012:mfa/alice [redacted]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html
 */
export async function createVirtualMfaDevice(
  clients: Clients<'iam'>,
  parameters: CreateVirtualMfaDeviceParameters,
): Promise<NewVirtualMfaDevice> {
  const { name, signal } = parameters;
  const call = callOn('CreateVirtualMFADevice', 'mfa-device', name);
  checkText(call, mfaDeviceName, name);
  checkOptionalText(call, path, parameters.path);
  const tags = toSdkTags(call, parameters.tags ?? {});
  const command = new CreateVirtualMFADeviceCommand({
    VirtualMFADeviceName: name,
    ...(parameters.path === undefined ? {} : { Path: parameters.path }),
    ...(tags.length === 0 ? {} : { Tags: tags }),
  });
  const before = await serialNumberOf(clients, parameters).then(
    (serialNumber) => ({ serialNumber }),
    () => undefined,
  );
  return createOnce(clients, {
    call: { ...call, signal },
    create: async () =>
      toNewVirtualMfaDevice((await sendCommand(clients, 'iam', command, { ...call, signal })).VirtualMFADevice, call),
    find: before && before.serialNumber === undefined ? () => serialNumberOf(clients, parameters) : undefined,
    async settle(serialNumber, lost) {
      await deleteVirtualMfaDevice(clients, { serialNumber, ifExists: true, signal }).catch(() => {
        throw lost(`${serialNumber} appeared meanwhile and could not be deleted; nobody has its seed`);
      });
      return undefined;
    },
    hint: 'Look whether nobody has a device of that name, and delete it before you create it again: its seed is lost.',
  });
}

/** The device of that name that nobody has. */
async function serialNumberOf(
  clients: Clients<'iam'>,
  { name, signal }: CreateVirtualMfaDeviceParameters,
): Promise<string | undefined> {
  return listVirtualMfaDevices(clients, { assignment: 'unassigned', signal })
    .map(({ serialNumber }) => serialNumber)
    .filter((serialNumber) => serialNumber.slice(serialNumber.lastIndexOf('/') + 1) === name)
    .first();
}

/**
 * Gives a virtual MFA device to a user, who confirms sign-ins with it from now on.
 *
 * @throws IamError `InvalidAuthenticationCode` when the codes are wrong, or not two in a row; `EntityAlreadyExists` when
 * somebody has the device; `LimitExceeded` when the user has as many as may be; `NoSuchEntity` when there is no such user or
 * device; `AccessDenied` without `iam:EnableMFADevice`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { enableMfaDevice } from '@iamkit/core/actions';
 *
 * const serialNumber = 'arn:aws:iam::123456789012:mfa/alice';
 * await enableMfaDevice({ iam: new IAMClient() }, { serialNumber, user: 'alice', codes: ['123456', '654321'] });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html
 */
export async function enableMfaDevice(
  clients: Clients<'iam'>,
  { serialNumber, user, codes, signal }: EnableMfaDeviceParameters,
): Promise<void> {
  const call = mfaDeviceCall('EnableMFADevice', serialNumber);
  const UserName = nameOf(user);
  checkText(call, existingUserName, UserName);
  if (!Array.isArray(codes)) throw invalidInput(call, `the codes are ${kindOf(codes)}; give two, as an array.`);
  const [first, second] = codes.map(revealed);
  checkText(call, authenticationCode, first);
  checkText(call, authenticationCode, second);
  const command = new EnableMFADeviceCommand({
    UserName,
    SerialNumber: serialNumber,
    AuthenticationCode1: first,
    AuthenticationCode2: second,
  });
  await sendCommand(clients, 'iam', command, { ...call, signal });
}

/**
 * Deletes a virtual MFA device that nobody has: `iam.user(name).mfaDevices.delete` takes it away from a user.
 *
 * @throws IamError `DeleteConflict` when somebody has it; `NoSuchEntity` when there is none and `ifExists` is not set;
 * `AccessDenied` without `iam:DeleteVirtualMFADevice`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deleteVirtualMfaDevice } from '@iamkit/core/actions';
 *
 * const serialNumber = 'arn:aws:iam::123456789012:mfa/alice';
 * await deleteVirtualMfaDevice({ iam: new IAMClient() }, { serialNumber, ifExists: true });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteVirtualMFADevice.html
 */
export async function deleteVirtualMfaDevice(
  clients: Clients<'iam'>,
  { serialNumber, ifExists, signal }: DeleteVirtualMfaDeviceParameters,
): Promise<void> {
  const call = mfaDeviceCall('DeleteVirtualMFADevice', serialNumber);
  const command = new DeleteVirtualMFADeviceCommand({ SerialNumber: serialNumber });
  const deleted = sendCommand(clients, 'iam', command, { ...call, signal });
  await (ifExists ? unlessAbsent(deleted) : deleted);
}
