import type { Clients } from '../clients.js';
import { findGroup } from './find-group.js';
import type { GroupParameters } from './get-group.js';

/**
 * Whether there is a group of that name.
 *
 * @throws IamError `AccessDenied` without `iam:GetGroup`: whether the group exists is not known then.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { groupExists } from '@iamkit/core/actions';
 *
 * console.log(await groupExists({ iam: new IAMClient() }, { name: 'nobodies' })); // false
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html
 */
export async function groupExists(clients: Clients<'iam'>, parameters: GroupParameters): Promise<boolean> {
  return (await findGroup(clients, parameters)) !== undefined;
}
