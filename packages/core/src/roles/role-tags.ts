import { ListRoleTagsCommand, TagRoleCommand, UntagRoleCommand } from '@aws-sdk/client-iam';
import { addTags, readTags, removeTags } from '../change-tags.js';
import type { Clients } from '../clients.js';
import type { Tags } from '../tags.js';
import type { RoleParameters } from './get-role.js';
import { roleCall } from './role-call.js';

/** Parameters of `tagRole`. */
export interface TagRoleParameters extends RoleParameters {
  /** Tags to add, or to overwrite where the key is there, in whatever case. */
  readonly tags: Tags;
}

/** Parameters of `untagRole`. */
export interface UntagRoleParameters extends RoleParameters {
  /** Keys of the tags to remove; a key that is not there is no error. */
  readonly keys: readonly string[];
}

/**
 * Reads all tags of a role.
 *
 * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:ListRoleTags`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listRoleTags } from '@iamkit/core/actions';
 *
 * const tags = await listRoleTags({ iam: new IAMClient() }, { name: 'deploy' });
 * console.log(tags['team']); // blue
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html
 */
export async function listRoleTags(clients: Clients<'iam'>, { name, signal }: RoleParameters): Promise<Tags> {
  const call = roleCall('ListRoleTags', name);
  return readTags(clients, { ...call, signal }, (page) => new ListRoleTagsCommand({ ...page, RoleName: name }));
}

/**
 * Adds tags to a role, and overwrites those whose key is there. Other tags stay. Without tags nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is none; `LimitExceeded` when there would be more than 50 tags; `AccessDenied`
 * without `iam:TagRole`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { tagRole } from '@iamkit/core/actions';
 *
 * await tagRole({ iam: new IAMClient() }, { name: 'deploy', tags: { team: 'blue' } });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html
 */
export async function tagRole(clients: Clients<'iam'>, { name, tags, signal }: TagRoleParameters): Promise<void> {
  const call = roleCall('TagRole', name);
  return addTags(clients, { ...call, signal }, tags, (Tags) => new TagRoleCommand({ RoleName: name, Tags }));
}

/**
 * Removes tags from a role. Without keys nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:UntagRole`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { untagRole } from '@iamkit/core/actions';
 *
 * await untagRole({ iam: new IAMClient() }, { name: 'deploy', keys: ['team'] });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html
 */
export async function untagRole(clients: Clients<'iam'>, { name, keys, signal }: UntagRoleParameters): Promise<void> {
  const call = roleCall('UntagRole', name);
  return removeTags(clients, { ...call, signal }, keys, (TagKeys) => new UntagRoleCommand({ RoleName: name, TagKeys }));
}
