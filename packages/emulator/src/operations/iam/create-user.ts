import type { IamOperations } from '../../model/generated/iam-operations.js';
import { uniqueId } from '../../state/ids.js';
import { nameKey } from '../../state/name-key.js';
import type { User } from '../../state/user.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { checkQuota } from '../quota.js';
import { mergeTags } from '../tags.js';
import { checkBoundary } from './boundary.js';
import { shownUser } from './users.js';

export const createUser: HandlerOf<IamOperations, 'CreateUser'> = (state, input) => {
  const { world, account, now } = state;
  const { UserName: name, Path: path = '/', PermissionsBoundary: boundary, Tags = [] } = input;
  if (account.users.get(nameKey(name)))
    throw new ServiceError('EntityAlreadyExists', `User with name ${name} already exists.`);
  const tags = mergeTags([], Tags);
  checkQuota(world, 'tagsPerUser', tags.length);
  if (boundary !== undefined) checkBoundary(state, boundary);
  checkQuota(world, 'users', account.users.size + 1);
  const id = uniqueId(world.random, 'AIDA');
  const user: User = { id, name, path, createdAt: now, tags, permissionsBoundary: boundary };
  account.users.put(user);
  return { User: shownUser(state, user) };
};
