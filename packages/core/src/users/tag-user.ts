import { TagUserCommand } from '@aws-sdk/client-iam';
import { addTags } from '../change-tags.js';
import type { Clients } from '../clients.js';
import type { Tags } from '../tags.js';
import type { UserParameters } from './get-user.js';
import { userCall } from './user-call.js';

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
  const call = userCall('TagUser', name);
  return addTags(clients, { ...call, signal }, tags, (Tags) => new TagUserCommand({ UserName: name, Tags }));
}
