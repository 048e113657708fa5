import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Account } from '../../state/account.js';
import { arnOf } from '../../state/arn.js';
import { uniqueId } from '../../state/ids.js';
import type { InstanceProfile } from '../../state/instance-profile.js';
import { nameKey } from '../../state/name-key.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { underPath } from '../path-prefix.js';
import { checkQuota } from '../quota.js';
import { mergeTags } from '../tags.js';
import { conflict } from './delete-conflict.js';
import { modifiableRoleNamed, nestedRole, roleNamed } from './roles.js';

/**
 * The instance profile of this name; case does not matter.
 *
 * @throws ServiceError `NoSuchEntity`.
 */
export function instanceProfileNamed(account: Account, name: string): InstanceProfile {
  const profile = account.instanceProfiles.get(nameKey(name));
  if (!profile) throw new ServiceError('NoSuchEntity', `Instance Profile ${name} cannot be found.`);
  return profile;
}

/** An instance profile as lists show it: with its role, without its tags. */
export function listedInstanceProfile(
  state: OperationState,
  profile: InstanceProfile,
): IamOperations['GetInstanceProfile']['output']['InstanceProfile'] {
  const { world, account } = state;
  const role = profile.roleId === undefined ? undefined : account.roles.first('id', profile.roleId);
  return {
    Path: profile.path,
    InstanceProfileName: profile.name,
    InstanceProfileId: profile.id,
    Arn: arnOf('instance-profile', world.partition, account.id, profile),
    CreateDate: profile.createdAt,
    Roles: role ? [nestedRole(state, role)] : [],
  };
}

export const createInstanceProfile: HandlerOf<IamOperations, 'CreateInstanceProfile'> = (state, input) => {
  const { world, account, now } = state;
  const { InstanceProfileName: name, Path: path = '/', Tags = [] } = input;
  if (account.instanceProfiles.get(nameKey(name)))
    throw new ServiceError('EntityAlreadyExists', `Instance Profile ${name} already exists.`);
  const tags = mergeTags([], Tags, 'sensitive');
  checkQuota(world, 'tagsPerResource', tags.length);
  checkQuota(world, 'instanceProfiles', account.instanceProfiles.size + 1);
  const id = uniqueId(world.random, 'AIPA');
  const profile: InstanceProfile = { id, name, path, createdAt: now, roleId: undefined, tags };
  account.instanceProfiles.put(profile);
  return { InstanceProfile: { ...listedInstanceProfile(state, profile), ...(tags.length > 0 && { Tags: tags }) } };
};

/** Its tags are there even where it has none. */
export const getInstanceProfile: HandlerOf<IamOperations, 'GetInstanceProfile'> = (state, input) => {
  const profile = instanceProfileNamed(state.account, input.InstanceProfileName);
  return { InstanceProfile: { ...listedInstanceProfile(state, profile), Tags: profile.tags } };
};

export const listInstanceProfiles: HandlerOf<IamOperations, 'ListInstanceProfiles'> = (state, input) => {
  const { PathPrefix: prefix = '/' } = input;
  const profiles = underPath(state.account.instanceProfiles, prefix);
  const { rows, ...paging } = page(`ListInstanceProfiles ${prefix}`, input, profiles);
  return { InstanceProfiles: rows.map((profile) => listedInstanceProfile(state, profile)), ...paging };
};

export const listInstanceProfilesForRole: HandlerOf<IamOperations, 'ListInstanceProfilesForRole'> = (state, input) => {
  const { account } = state;
  const { id } = roleNamed(account, input.RoleName);
  const { rows, ...paging } = page(`ListInstanceProfilesForRole ${id}`, input, (position) =>
    account.instanceProfiles.sharing('role', id, position),
  );
  return { InstanceProfiles: rows.map((profile) => listedInstanceProfile(state, profile)), ...paging };
};

export const deleteInstanceProfile: HandlerOf<IamOperations, 'DeleteInstanceProfile'> = ({ account }, input) => {
  const { name, roleId } = instanceProfileNamed(account, input.InstanceProfileName);
  if (roleId !== undefined) throw conflict('remove roles from instance profile');
  account.instanceProfiles.delete(nameKey(name));
  return {};
};

export const addRoleToInstanceProfile: HandlerOf<IamOperations, 'AddRoleToInstanceProfile'> = ({ account }, input) => {
  const profile = instanceProfileNamed(account, input.InstanceProfileName);
  const role = modifiableRoleNamed(account, input.RoleName);
  // AWS cannot raise this quota, so it is no row of the table.
  if (profile.roleId !== undefined)
    throw new ServiceError('LimitExceeded', 'Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1');
  account.instanceProfiles.put({ ...profile, roleId: role.id });
  return {};
};

export const removeRoleFromInstanceProfile: HandlerOf<IamOperations, 'RemoveRoleFromInstanceProfile'> = (
  { account },
  input,
) => {
  const profile = instanceProfileNamed(account, input.InstanceProfileName);
  const role = modifiableRoleNamed(account, input.RoleName);
  if (profile.roleId !== role.id) {
    const message = `Role ${role.name} in Instance Profile ${profile.name} cannot be found.`;
    throw new ServiceError('NoSuchEntity', message);
  }
  account.instanceProfiles.put({ ...profile, roleId: undefined });
  return {};
};
