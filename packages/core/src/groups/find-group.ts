import type { Clients } from '../clients.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type GroupParameters, getGroup } from './get-group.js';
import type { Group } from './group.js';

/**
 * Reads one group, or gives `undefined` when there is none of that name.
 *
 * @throws IamError `AccessDenied` without `iam:GetGroup`: whether the group exists is not known then.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { findGroup } from '@iamkit/core/actions';
 *
 * const group = await findGroup({ iam: new IAMClient() }, { name: 'nobodies' });
 * console.log(group?.arn ?? 'none'); // none
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html
 */
export async function findGroup(clients: Clients<'iam'>, parameters: GroupParameters): Promise<Group | undefined> {
  return unlessAbsent(getGroup(clients, parameters));
}
