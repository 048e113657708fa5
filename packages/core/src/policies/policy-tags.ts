import { ListPolicyTagsCommand, TagPolicyCommand, UntagPolicyCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import { sendCommand } from '../send.js';
import { fromSdkTags, type Tags, toSdkTagKeys, toSdkTags } from '../tags.js';
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
 * @throws IamError `NoSuchEntity` when there is no such policy; `AccessDenied` without `iam:ListPolicyTags`.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyTags.html
 */
export async function listPolicyTags(clients: Clients<'iam'>, { arn, signal }: PolicyParameters): Promise<Tags> {
  const call = policyCall('ListPolicyTags', arn);
  const tags = iamList(clients, {
    call,
    command: (page) => new ListPolicyTagsCommand({ ...page, PolicyArn: arn }),
    items: ({ Tags }) => Tags ?? missing(call, 'Tags'),
    signal,
  });
  return fromSdkTags(await tags.toArray());
}

/**
 * Adds tags to a managed policy, and overwrites those whose key is there. Other tags stay. Without tags nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is no such policy; `LimitExceeded` when there would be more than 50 tags;
 * `AccessDenied` without `iam:TagPolicy`.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html
 */
export async function tagPolicy(clients: Clients<'iam'>, parameters: TagPolicyParameters): Promise<void> {
  const call = policyCall('TagPolicy', parameters.arn);
  const Tags = toSdkTags(call, parameters.tags);
  if (Tags.length === 0) return;
  await sendCommand(clients, 'iam', new TagPolicyCommand({ PolicyArn: parameters.arn, Tags }), {
    ...call,
    signal: parameters.signal,
  });
}

/**
 * Removes tags from a managed policy. Without keys nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is no such policy; `AccessDenied` without `iam:UntagPolicy`.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html
 */
export async function untagPolicy(clients: Clients<'iam'>, parameters: UntagPolicyParameters): Promise<void> {
  const call = policyCall('UntagPolicy', parameters.arn);
  const TagKeys = toSdkTagKeys(call, parameters.keys);
  if (TagKeys.length === 0) return;
  await sendCommand(clients, 'iam', new UntagPolicyCommand({ PolicyArn: parameters.arn, TagKeys }), {
    ...call,
    signal: parameters.signal,
  });
}
