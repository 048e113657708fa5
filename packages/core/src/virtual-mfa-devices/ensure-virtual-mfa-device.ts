import { accountArn } from '../account-arn.js';
import type { Clients } from '../clients.js';
import { differingTags } from '../differing-tags.js';
import { ensureEntity } from '../ensure-entity.js';
import type { Ensured } from '../ensured.js';
import { invalidResponse } from '../errors/invalid-response.js';
import { listMfaDeviceTags, tagMfaDevice } from './mfa-device-tags.js';
import type { NewVirtualMfaDevice, VirtualMfaDevice } from './virtual-mfa-device.js';
import {
  type CreateVirtualMfaDeviceParameters,
  createVirtualMfaDevice,
  listVirtualMfaDevices,
} from './virtual-mfa-device-actions.js';

/**
 * Creates a virtual MFA device where there is none, and else adds the tags that are missing. The seed of one that exists
 * cannot be read: only a record that was `created` has it.
 *
 * @throws IamError as `createVirtualMfaDevice` and `tagMfaDevice` do; `AccessDenied` without `iam:ListVirtualMFADevices`, for
 * tags `iam:ListMFADeviceTags`, and what is to be done: `iam:CreateVirtualMFADevice`, `iam:TagMFADevice`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { ensureVirtualMfaDevice } from '@iamkit/core/actions';
 *
 * const clients = { iam: new IAMClient(), sts: new STSClient() };
 * const { record } = await ensureVirtualMfaDevice(clients, { name: 'alice' });
 * console.log('seed' in record); // true
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html
 */
export async function ensureVirtualMfaDevice(
  clients: Clients<'iam' | 'sts'>,
  parameters: CreateVirtualMfaDeviceParameters,
): Promise<Ensured<VirtualMfaDevice | NewVirtualMfaDevice>> {
  const { name, path = '/', tags, signal } = parameters;
  const serialNumber = `${await accountArn(clients, { signal })}:mfa${path}${name}`;
  const find = (): Promise<VirtualMfaDevice | undefined> =>
    listVirtualMfaDevices(clients, { signal })
      .filter((device) => device.serialNumber === serialNumber)
      .first();
  return ensureEntity<VirtualMfaDevice>({
    find,
    create: () => createVirtualMfaDevice(clients, parameters),
    get: async () => (await find()) ?? gone(serialNumber),
    async update() {
      if (tags === undefined) return [];
      const missing = differingTags(await listMfaDeviceTags(clients, { serialNumber, signal }), tags);
      if (Object.keys(missing).length === 0) return [];
      return [await tagMfaDevice(clients, { serialNumber, tags: missing, signal })];
    },
  });
}

function gone(serialNumber: string): never {
  throw invalidResponse({ operation: 'ListVirtualMFADevices' }, `without ${serialNumber}, which it had a moment ago`);
}
