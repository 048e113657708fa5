import { ListUsersCommand } from '@aws-sdk/client-iam';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { checkOptionalText, pathPrefix } from '../validate.js';
import { toUserSummary, type UserSummary } from './user.js';

/** Which users to list. */
export interface ListUsersOptions extends CallOptions {
  /** Only users whose path begins so, such as `/engineering/`. It begins with `/`. Default: all users. */
  readonly pathPrefix?: string | undefined;
}

const call: Call = { operation: 'ListUsers' };

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
  return iamList(clients, {
    call,
    command: (page) => {
      checkOptionalText(call, pathPrefix, options.pathPrefix);
      return new ListUsersCommand(
        options.pathPrefix === undefined ? page : { ...page, PathPrefix: options.pathPrefix },
      );
    },
    items: ({ Users }) => (Users ?? missing(call, 'Users')).map((user) => toUserSummary(user, call)),
    signal: options.signal,
  });
}
