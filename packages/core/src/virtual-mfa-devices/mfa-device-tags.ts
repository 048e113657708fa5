import { ListMFADeviceTagsCommand, TagMFADeviceCommand, UntagMFADeviceCommand } from '@aws-sdk/client-iam';
import { addTags, readTags, removeTags } from '../change-tags.js';
import type { Clients } from '../clients.js';
import type { Tags } from '../tags.js';
import { type MfaDeviceParameters, mfaDeviceCall } from './mfa-device-call.js';

/** Parameters of `tagMfaDevice`. */
export interface TagMfaDeviceParameters extends MfaDeviceParameters {
  /** Tags to add, or to overwrite where the key is there, in whatever case. */
  readonly tags: Tags;
}

/** Parameters of `untagMfaDevice`. */
export interface UntagMfaDeviceParameters extends MfaDeviceParameters {
  /** Keys of the tags to remove; a key that is not there is no error. */
  readonly keys: readonly string[];
}

/**
 * Reads all tags of a virtual MFA device.
 *
 * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:ListMFADeviceTags`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listMfaDeviceTags } from '@iamkit/core/actions';
 *
 * const tags = await listMfaDeviceTags({ iam: new IAMClient() }, { serialNumber: 'arn:aws:iam::123456789012:mfa/alice' });
 * console.log(tags['team']); // blue
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADeviceTags.html
 */
export async function listMfaDeviceTags(
  clients: Clients<'iam'>,
  { serialNumber, signal }: MfaDeviceParameters,
): Promise<Tags> {
  const call = mfaDeviceCall('ListMFADeviceTags', serialNumber);
  return readTags(
    clients,
    { ...call, signal },
    (page) => new ListMFADeviceTagsCommand({ ...page, SerialNumber: serialNumber }),
  );
}

/**
 * Adds tags to a virtual MFA device, and overwrites those whose key is there. Other tags stay. Without tags nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is none; `LimitExceeded` when there would be more than 50 tags; `AccessDenied`
 * without `iam:TagMFADevice`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { tagMfaDevice } from '@iamkit/core/actions';
 *
 * await tagMfaDevice({ iam: new IAMClient() }, { serialNumber: 'arn:aws:iam::123456789012:mfa/alice', tags: { team: 'blue' } });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagMFADevice.html
 */
export async function tagMfaDevice(
  clients: Clients<'iam'>,
  { serialNumber, tags, signal }: TagMfaDeviceParameters,
): Promise<void> {
  const call = mfaDeviceCall('TagMFADevice', serialNumber);
  return addTags(
    clients,
    { ...call, signal },
    tags,
    (Tags) => new TagMFADeviceCommand({ SerialNumber: serialNumber, Tags }),
  );
}

/**
 * Removes tags from a virtual MFA device. Without keys nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:UntagMFADevice`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { untagMfaDevice } from '@iamkit/core/actions';
 *
 * await untagMfaDevice({ iam: new IAMClient() }, { serialNumber: 'arn:aws:iam::123456789012:mfa/alice', keys: ['team'] });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagMFADevice.html
 */
export async function untagMfaDevice(
  clients: Clients<'iam'>,
  { serialNumber, keys, signal }: UntagMfaDeviceParameters,
): Promise<void> {
  const call = mfaDeviceCall('UntagMFADevice', serialNumber);
  return removeTags(
    clients,
    { ...call, signal },
    keys,
    (TagKeys) => new UntagMFADeviceCommand({ SerialNumber: serialNumber, TagKeys }),
  );
}
