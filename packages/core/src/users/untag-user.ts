import { UntagUserCommand } from '@aws-sdk/client-iam';
import { removeTags } from '../change-tags.js';
import type { Clients } from '../clients.js';
import type { UserParameters } from './get-user.js';
import { userCall } from './user-call.js';

/** Parameters of `untagUser`. */
export interface UntagUserParameters extends UserParameters {
  /** Keys of the tags to remove; a key that is not there is no error. */
  readonly keys: readonly string[];
}

/**
 * Removes tags from a user. Without keys nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is no such user; `AccessDenied` without `iam:UntagUser`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { untagUser } from '@iamkit/core/actions';
 *
 * await untagUser({ iam: new IAMClient() }, { name: 'alice', keys: ['team'] });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagUser.html
 */
export async function untagUser(clients: Clients<'iam'>, { name, keys, signal }: UntagUserParameters): Promise<void> {
  const call = userCall('UntagUser', name);
  return removeTags(clients, { ...call, signal }, keys, (TagKeys) => new UntagUserCommand({ UserName: name, TagKeys }));
}
