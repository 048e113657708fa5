import type { Clients } from '../clients.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { getUser, type UserParameters } from './get-user.js';
import type { User } from './user.js';

/**
 * Reads one user, or gives `undefined` when there is none of that name.
 *
 * @throws IamError `AccessDenied` without `iam:GetUser`: whether the user exists is not known then.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { findUser } from '@iamkit/core/actions';
 *
 * const user = await findUser({ iam: new IAMClient() }, { name: 'nobody' });
 * console.log(user?.arn ?? 'none'); // none
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html
 */
export async function findUser(clients: Clients<'iam'>, parameters: UserParameters): Promise<User | undefined> {
  return unlessAbsent(getUser(clients, parameters));
}
