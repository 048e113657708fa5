import { ListUserTagsCommand } from '@aws-sdk/client-iam';
import { readTags } from '../change-tags.js';
import type { Clients } from '../clients.js';
import type { Tags } from '../tags.js';
import type { UserParameters } from './get-user.js';
import { userCall } from './user-call.js';

/**
 * Reads all tags of a user.
 *
 * @throws IamError `NoSuchEntity` when there is no such user; `AccessDenied` without `iam:ListUserTags`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listUserTags } from '@iamkit/core/actions';
 *
 * const tags = await listUserTags({ iam: new IAMClient() }, { name: 'alice' });
 * console.log(tags['team']); // blue
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserTags.html
 */
export async function listUserTags(clients: Clients<'iam'>, { name, signal }: UserParameters): Promise<Tags> {
  const call = userCall('ListUserTags', name);
  return readTags(clients, { ...call, signal }, (page) => new ListUserTagsCommand({ ...page, UserName: name }));
}
