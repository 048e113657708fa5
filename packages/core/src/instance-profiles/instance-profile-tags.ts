import {
  ListInstanceProfileTagsCommand,
  TagInstanceProfileCommand,
  UntagInstanceProfileCommand,
} from '@aws-sdk/client-iam';
import { addTags, readTags, removeTags } from '../change-tags.js';
import type { Clients } from '../clients.js';
import type { Tags } from '../tags.js';
import type { InstanceProfileParameters } from './get-instance-profile.js';
import { instanceProfileCall } from './instance-profile-call.js';

/** Parameters of `tagInstanceProfile`. */
export interface TagInstanceProfileParameters extends InstanceProfileParameters {
  /** Tags to add, or to overwrite where the key is there, in whatever case. */
  readonly tags: Tags;
}

/** Parameters of `untagInstanceProfile`. */
export interface UntagInstanceProfileParameters extends InstanceProfileParameters {
  /** Keys of the tags to remove; a key that is not there is no error. */
  readonly keys: readonly string[];
}

/**
 * Reads all tags of an instance profile.
 *
 * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:ListInstanceProfileTags`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listInstanceProfileTags } from '@iamkit/core/actions';
 *
 * const tags = await listInstanceProfileTags({ iam: new IAMClient() }, { name: 'web' });
 * console.log(tags['team']); // blue
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfileTags.html
 */
export async function listInstanceProfileTags(
  clients: Clients<'iam'>,
  { name, signal }: InstanceProfileParameters,
): Promise<Tags> {
  const call = instanceProfileCall('ListInstanceProfileTags', name);
  return readTags(
    clients,
    { ...call, signal },
    (page) => new ListInstanceProfileTagsCommand({ ...page, InstanceProfileName: name }),
  );
}

/**
 * Adds tags to an instance profile, and overwrites those whose key is there. Other tags stay. Without tags nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is none; `LimitExceeded` when there would be more than 50 tags; `AccessDenied`
 * without `iam:TagInstanceProfile`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { tagInstanceProfile } from '@iamkit/core/actions';
 *
 * await tagInstanceProfile({ iam: new IAMClient() }, { name: 'web', tags: { team: 'blue' } });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagInstanceProfile.html
 */
export async function tagInstanceProfile(
  clients: Clients<'iam'>,
  { name, tags, signal }: TagInstanceProfileParameters,
): Promise<void> {
  const call = instanceProfileCall('TagInstanceProfile', name);
  return addTags(
    clients,
    { ...call, signal },
    tags,
    (Tags) => new TagInstanceProfileCommand({ InstanceProfileName: name, Tags }),
  );
}

/**
 * Removes tags from an instance profile. Without keys nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:UntagInstanceProfile`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { untagInstanceProfile } from '@iamkit/core/actions';
 *
 * await untagInstanceProfile({ iam: new IAMClient() }, { name: 'web', keys: ['team'] });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagInstanceProfile.html
 */
export async function untagInstanceProfile(
  clients: Clients<'iam'>,
  { name, keys, signal }: UntagInstanceProfileParameters,
): Promise<void> {
  const call = instanceProfileCall('UntagInstanceProfile', name);
  return removeTags(
    clients,
    { ...call, signal },
    keys,
    (TagKeys) => new UntagInstanceProfileCommand({ InstanceProfileName: name, TagKeys }),
  );
}
