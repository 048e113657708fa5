import type { Clients } from '../clients.js';
import { differingTags } from '../differing-tags.js';
import { ensureEntity } from '../ensure-entity.js';
import type { Ensured } from '../ensured.js';
import { IamError } from '../errors/iam-error.js';
import { type Named, nameOf } from '../named.js';
import {
  type CreateInstanceProfileOptions,
  type CreateInstanceProfileParameters,
  createInstanceProfile,
} from './create-instance-profile.js';
import { findInstanceProfile, getInstanceProfile } from './get-instance-profile.js';
import type { InstanceProfile } from './instance-profile.js';
import { instanceProfileCall } from './instance-profile-call.js';
import { addRoleToInstanceProfile } from './instance-profile-role.js';
import { tagInstanceProfile } from './instance-profile-tags.js';

/** What an instance profile is to have. */
export interface EnsureInstanceProfileOptions extends CreateInstanceProfileOptions {
  /** The role that it is to hold, by name, or something that has it. */
  readonly role?: Named | undefined;
}

/** Parameters of `ensureInstanceProfile`. */
export interface EnsureInstanceProfileParameters
  extends EnsureInstanceProfileOptions,
    CreateInstanceProfileParameters {}

/**
 * Creates an instance profile where there is none, and puts the role in and adds the tags where these are missing. Nothing is
 * removed: other tags stay, and so does another role, which is an error.
 *
 * @throws IamError `EntityAlreadyExists` when it is in another path, or holds another role; and as `createInstanceProfile`,
 * `addRoleToInstanceProfile` and `tagInstanceProfile` do. `AccessDenied` without `iam:GetInstanceProfile`, and what is to be
 * done: `iam:CreateInstanceProfile`, `iam:AddRoleToInstanceProfile` with `iam:PassRole`, `iam:TagInstanceProfile`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { ensureInstanceProfile } from '@iamkit/core/actions';
 *
 * const { outcome } = await ensureInstanceProfile({ iam: new IAMClient() }, { name: 'web', role: 'web' });
 * console.log(outcome); // created
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html
 */
export async function ensureInstanceProfile(
  clients: Clients<'iam'>,
  { role, ...parameters }: EnsureInstanceProfileParameters,
): Promise<Ensured<InstanceProfile>> {
  const { name, path, signal } = parameters;
  const call = instanceProfileCall('CreateInstanceProfile', name);
  const wanted = role === undefined ? undefined : nameOf(role);
  const get = (): Promise<InstanceProfile> => getInstanceProfile(clients, { name, signal });
  const conflict = (what: string): IamError =>
    new IamError({ code: 'EntityAlreadyExists', message: `${call.resource} ${what}.`, ...call });
  return ensureEntity({
    find: () => findInstanceProfile(clients, { name, signal }),
    async create() {
      const created = await createInstanceProfile(clients, parameters);
      if (role === undefined) return created;
      await addRoleToInstanceProfile(clients, { name, role, signal });
      return get();
    },
    get,
    async update(present) {
      if (path !== undefined && path !== present.path) throw conflict(`is in ${present.path}, not in ${path}`);
      const changes: unknown[] = [];
      if (role !== undefined && present.role !== wanted) {
        if (present.role !== undefined)
          throw conflict(`holds the role ${present.role}, and can hold no other beside it`);
        changes.push(await addRoleToInstanceProfile(clients, { name, role, signal }));
      }
      const tags = differingTags(present.tags, parameters.tags);
      if (Object.keys(tags).length > 0) changes.push(await tagInstanceProfile(clients, { name, tags, signal }));
      return changes;
    },
  });
}
