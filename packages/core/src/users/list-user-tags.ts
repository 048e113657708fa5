import { ListUserTagsCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamPage } from '../iam-page.js';
import { Listing } from '../listing.js';
import { sendCommand } from '../send.js';
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
  const { name } = parameters;
  const call = callOn('ListUserTags', 'user', name);
  checkText(call, existingUserName, name);
  const tags = Listing.of(
    call,
    async ({ marker, maxItems, signal }) => {
      const command = new ListUserTagsCommand({
        UserName: name,
        MaxItems: maxItems,
        ...(marker === undefined ? {} : { Marker: marker }),
      });
      const answer = await sendCommand(clients, 'iam', command, { ...call, signal });
      return iamPage(call, answer.Tags ?? missing(call, 'Tags'), answer);
    },
    parameters.signal,
  );
  return fromSdkTags(await tags.toArray());
}
