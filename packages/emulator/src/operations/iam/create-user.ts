import type { IamOperations } from '../../model/generated/iam-operations.js';
import { uniqueId } from '../../state/ids.js';
import { nameKey } from '../../state/name-key.js';
import type { User } from '../../state/user.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { checkQuota } from '../quota.js';
import { mergeTags } from '../tags.js';
import { shownUser } from './users.js';

export const createUser: HandlerOf<IamOperations, 'CreateUser'> = (state, input) => {
  const { world, account, now } = state;
  const { UserName: name, Path: path = '/', PermissionsBoundary: boundary, Tags = [] } = input;
  if (account.users.get(nameKey(name)))
    throw new ServiceError('EntityAlreadyExists', `User with name ${name} already exists.`);
  const tags = mergeTags([], Tags);
  checkQuota(world, 'tagsPerUser', tags.length);
  // No policy can be a boundary before managed policies are emulated.
  if (boundary !== undefined)
    throw new ServiceError('NoSuchEntity', `Scope ARN: ${boundary} does not exist or is not attachable.`);
  checkQuota(world, 'users', account.users.size + 1);
  const id = uniqueId(world.random, 'AIDA');
  const user: User = { id, name, path, createdAt: now, tags, permissionsBoundary: undefined };
  account.users.put(user);
  return { User: shownUser(state, user) };
};
