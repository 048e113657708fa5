import type { Clients } from '../clients.js';
import { findUser } from './find-user.js';
import type { UserParameters } from './get-user.js';

/**
 * Whether there is a user of that name.
 *
 * @throws IamError `AccessDenied` without `iam:GetUser`: whether the user exists is not known then.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { userExists } from '@iamkit/core/actions';
 *
 * console.log(await userExists({ iam: new IAMClient() }, { name: 'nobody' })); // false
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html
 */
export async function userExists(clients: Clients<'iam'>, parameters: UserParameters): Promise<boolean> {
  return (await findUser(clients, parameters)) !== undefined;
}
