import { ListPolicyTagsCommand, TagPolicyCommand, UntagPolicyCommand } from '@aws-sdk/client-iam';
import { addTags, readTags, removeTags } from '../change-tags.js';
import type { Clients } from '../clients.js';
import type { Tags } from '../tags.js';
import type { PolicyParameters } from './get-policy.js';
import { policyCall } from './policy-call.js';

/** Parameters of `tagPolicy`. */
export interface TagPolicyParameters extends PolicyParameters {
  /** Tags to add, or to overwrite where the key is there, in whatever case. */
  readonly tags: Tags;
}

/** Parameters of `untagPolicy`. */
export interface UntagPolicyParameters extends PolicyParameters {
  /** Keys of the tags to remove; a key that is not there is no error. */
  readonly keys: readonly string[];
}

/**
 * Reads all tags of a managed policy.
 *
 * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:ListPolicyTags`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listPolicyTags } from '@iamkit/core/actions';
 *
 * const tags = await listPolicyTags({ iam: new IAMClient() }, { arn: 'arn:aws:iam::123456789012:policy/deploy' });
 * console.log(tags['team']); // blue
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyTags.html
 */
export async function listPolicyTags(clients: Clients<'iam'>, { arn, signal }: PolicyParameters): Promise<Tags> {
  const call = policyCall('ListPolicyTags', arn);
  return readTags(clients, { ...call, signal }, (page) => new ListPolicyTagsCommand({ ...page, PolicyArn: arn }));
}

/**
 * Adds tags to a managed policy, and overwrites those whose key is there. Other tags stay. Without tags nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is none; `LimitExceeded` when there would be more than 50 tags; `AccessDenied`
 * without `iam:TagPolicy`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { tagPolicy } from '@iamkit/core/actions';
 *
 * await tagPolicy({ iam: new IAMClient() }, { arn: 'arn:aws:iam::123456789012:policy/deploy', tags: { team: 'blue' } });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html
 */
export async function tagPolicy(clients: Clients<'iam'>, { arn, tags, signal }: TagPolicyParameters): Promise<void> {
  const call = policyCall('TagPolicy', arn);
  return addTags(clients, { ...call, signal }, tags, (Tags) => new TagPolicyCommand({ PolicyArn: arn, Tags }));
}

/**
 * Removes tags from a managed policy. Without keys nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:UntagPolicy`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { untagPolicy } from '@iamkit/core/actions';
 *
 * await untagPolicy({ iam: new IAMClient() }, { arn: 'arn:aws:iam::123456789012:policy/deploy', keys: ['team'] });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html
 */
export async function untagPolicy(
  clients: Clients<'iam'>,
  { arn, keys, signal }: UntagPolicyParameters,
): Promise<void> {
  const call = policyCall('UntagPolicy', arn);
  return removeTags(
    clients,
    { ...call, signal },
    keys,
    (TagKeys) => new UntagPolicyCommand({ PolicyArn: arn, TagKeys }),
  );
}
