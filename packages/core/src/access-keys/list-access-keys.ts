import { ListAccessKeysCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { UserParameters } from '../users/get-user.js';
import { checkText, existingUserName } from '../validate.js';
import { type AccessKeySummary, toAccessKeySummary } from './access-key.js';

/**
 * Lists the access keys of a user, active or not. A user has two at most.
 *
 * @throws IamError, while iterating: `NoSuchEntity` when there is no such user; `AccessDenied` without
 * `iam:ListAccessKeys`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listAccessKeys } from '@iamkit/core/actions';
 *
 * const keys = listAccessKeys({ iam: new IAMClient() }, { name: 'alice' });
 * for await (const key of keys) console.log(key.id, key.status); // AKIAIOSFODNN7EXAMPLE Active
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html
 */
export function listAccessKeys(clients: Clients<'iam'>, { name, signal }: UserParameters): Listing<AccessKeySummary> {
  const call = callOn('ListAccessKeys', 'user', name);
  return iamList(clients, {
    call,
    command: (page) => {
      checkText(call, existingUserName, name);
      return new ListAccessKeysCommand({ ...page, UserName: name });
    },
    items: ({ AccessKeyMetadata }) =>
      (AccessKeyMetadata ?? missing(call, 'AccessKeyMetadata')).map((key) => toAccessKeySummary(key, call)),
    signal,
  });
}
