import { TagUserCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { sendCommand } from '../send.js';
import { type Tags, toSdkTags } from '../tags.js';
import { checkText, existingUserName } from '../validate.js';
import type { UserParameters } from './get-user.js';

/** Parameters of `tagUser`. */
export interface TagUserParameters extends UserParameters {
  /** Tags to add, or to overwrite where the key is there, in whatever case. */
  readonly tags: Tags;
}

/**
 * Adds tags to a user, and overwrites those whose key is there. Other tags stay. Without tags nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is no such user; `LimitExceeded` when there would be more than 50 tags;
 * `AccessDenied` without `iam:TagUser`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { tagUser } from '@iamkit/core/actions';
 *
 * await tagUser({ iam: new IAMClient() }, { name: 'alice', tags: { team: 'blue' } });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagUser.html
 */
export async function tagUser(clients: Clients<'iam'>, { name, tags, signal }: TagUserParameters): Promise<void> {
  const call = callOn('TagUser', 'user', name);
  checkText(call, existingUserName, name);
  const Tags = toSdkTags(call, tags);
  if (Tags.length === 0) return;
  const command = new TagUserCommand({ UserName: name, Tags });
  await sendCommand(clients, 'iam', command, { ...call, signal });
}
