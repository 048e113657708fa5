import type { Clients } from '../clients.js';
import { ensureEntity } from '../ensure-entity.js';
import type { Ensured } from '../ensured.js';
import { type CreateGroupParameters, createGroup } from './create-group.js';
import { findGroup } from './find-group.js';
import { getGroup } from './get-group.js';
import type { Group } from './group.js';
import { updateGroup } from './update-group.js';

/**
 * Creates a group where there is none of that name, and else moves the one there is to the path that is given. Members and
 * policies stay.
 *
 * @throws IamError as `createGroup` and `updateGroup` do; `EntityAlreadyExists` when a name that differs by case is taken;
 * `AccessDenied` without `iam:GetGroup`, and what is to be done: `iam:CreateGroup`, `iam:UpdateGroup`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { ensureGroup } from '@iamkit/core/actions';
 *
 * const { outcome } = await ensureGroup({ iam: new IAMClient() }, { name: 'engineers', path: '/people/' });
 * console.log(outcome); // created
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html
 */
export async function ensureGroup(clients: Clients<'iam'>, parameters: CreateGroupParameters): Promise<Ensured<Group>> {
  const { name, path, signal } = parameters;
  return ensureEntity({
    find: () => findGroup(clients, { name, signal }),
    create: () => createGroup(clients, parameters),
    get: () => getGroup(clients, { name, signal }),
    update: async (present) =>
      path === undefined || path === present.path
        ? []
        : [await updateGroup(clients, { name, changes: { path }, signal })],
  });
}
