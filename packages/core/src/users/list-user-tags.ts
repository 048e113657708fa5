import { ListUserTagsCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import { fromSdkTags, type Tags } from '../tags.js';
import { checkText, existingUserName } from '../validate.js';
import type { UserParameters } from './get-user.js';

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
export async function listUserTags(clients: Clients<'iam'>, parameters: UserParameters): Promise<Tags> {
  const { name, signal } = parameters;
  const call = callOn('ListUserTags', 'user', name);
  checkText(call, existingUserName, name);
  const tags = iamList(clients, {
    call,
    command: (page) => new ListUserTagsCommand({ ...page, UserName: name }),
    items: ({ Tags }) => Tags ?? missing(call, 'Tags'),
    signal,
  });
  return fromSdkTags(await tags.toArray());
}
