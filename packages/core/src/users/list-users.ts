import { ListUsersCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamPage } from '../iam-page.js';
import { Listing } from '../listing.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkText, pathPrefix } from '../validate.js';
import { toUserSummary, type UserSummary } from './user.js';

/** Which users to list. */
export interface ListUsersOptions extends CallOptions {
  /** Only users whose path begins so, such as `/engineering/`. It begins with `/`. Default: all users. */
  readonly pathPrefix?: string | undefined;
}

/**
 * Lists users, every page, in the order IAM returns them. Nothing is requested until iteration starts.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListUsers`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listUsers } from '@iamkit/core/actions';
 *
 * for await (const user of listUsers({ iam: new IAMClient() })) console.log(user.name); // alice, then bob
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html
 */
export function listUsers(clients: Clients<'iam'>, options: ListUsersOptions = {}): Listing<UserSummary> {
  return Listing.of(
    'ListUsers',
    async ({ marker, maxItems, signal }) => {
      checkText('ListUsers', pathPrefix, options.pathPrefix);
      const command = new ListUsersCommand({
        MaxItems: maxItems,
        ...(marker === undefined ? {} : { Marker: marker }),
        ...(options.pathPrefix === undefined ? {} : { PathPrefix: options.pathPrefix }),
      });
      const answer = await sendCommand(clients, 'iam', command, { signal });
      const users = (answer.Users ?? missing('ListUsers', 'Users')).map((user) => toUserSummary(user, 'ListUsers'));
      return iamPage('ListUsers', users, answer);
    },
    options.signal,
  );
}
