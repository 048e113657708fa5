import type { Clients } from '../clients.js';
import { differingTags } from '../differing-tags.js';
import { ensureEntity } from '../ensure-entity.js';
import type { Ensured } from '../ensured.js';
import { type CreateUserParameters, createUser } from './create-user.js';
import { putPermissionsBoundary } from './deferred.js';
import { findUser } from './find-user.js';
import { getUser } from './get-user.js';
import { tagUser } from './tag-user.js';
import { updateUser } from './update-user.js';
import type { User } from './user.js';

/**
 * Creates a user where there is none of that name, and else gives the one there is the path, the tags and the permissions
 * boundary that are given and differ. Nothing is removed: other tags stay, and so does a boundary where none is given.
 *
 * @throws IamError as `createUser`, `updateUser`, `tagUser` and `putPermissionsBoundary` do; `EntityAlreadyExists` when a
 * name that differs by case is taken; `AccessDenied` without `iam:GetUser`, and what is to be done: `iam:CreateUser`,
 * `iam:UpdateUser`, `iam:TagUser`, `iam:PutUserPermissionsBoundary`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { ensureUser } from '@iamkit/core/actions';
 *
 * const { outcome } = await ensureUser({ iam: new IAMClient() }, { name: 'alice', tags: { team: 'blue' } });
 * console.log(outcome); // created
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
 */
export async function ensureUser(clients: Clients<'iam'>, parameters: CreateUserParameters): Promise<Ensured<User>> {
  const { name, path, permissionsBoundary, signal } = parameters;
  return ensureEntity({
    find: () => findUser(clients, { name, signal }),
    create: () => createUser(clients, parameters),
    get: () => getUser(clients, { name, signal }),
    async update(present) {
      const changes: unknown[] = [];
      if (path !== undefined && path !== present.path)
        changes.push(await updateUser(clients, { name, changes: { path }, signal }));
      const tags = differingTags(present.tags, parameters.tags);
      if (Object.keys(tags).length > 0) changes.push(await tagUser(clients, { name, tags, signal }));
      if (permissionsBoundary !== undefined && permissionsBoundary !== present.permissionsBoundary) {
        const identity = { type: 'user', name } as const;
        changes.push(
          await putPermissionsBoundary(clients, {
            identity,
            policy: permissionsBoundary,
            signal,
          }),
        );
      }
      return changes;
    },
  });
}
