import type { Caller } from '../../auth/caller.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Account } from '../../state/account.js';
import { arnOf } from '../../state/arn.js';
import { nameKey } from '../../state/name-key.js';
import type { User } from '../../state/user.js';
import { ServiceError } from '../../wire/service-error.js';
import type { OperationState } from '../handler.js';
import { shownBoundary } from './boundary.js';

/**
 * The user of this name; case does not matter.
 *
 * @throws ServiceError `NoSuchEntity`.
 */
export function userNamed(account: Account, name: string): User {
  const user = account.users.get(nameKey(name));
  if (!user) throw new ServiceError('NoSuchEntity', `The user with name ${name} cannot be found.`);
  return user;
}

/**
 * The user of this name or, without a name, the caller. Undefined: the caller is the root user.
 *
 * @throws ServiceError `NoSuchEntity`; `ValidationError` where a session leaves the name out.
 */
export function userNamedOrCaller(
  { account }: OperationState,
  name: string | undefined,
  caller: Caller,
): User | undefined {
  if (name !== undefined) return userNamed(account, name);
  switch (caller.type) {
    case 'root':
      return undefined;
    case 'session':
      throw new ServiceError('ValidationError', 'Must specify userName when calling with non-User credentials');
    case 'user': {
      const user = account.users.first('id', caller.userId);
      if (!user) throw new ServiceError('NoSuchEntity', `The user with id ${caller.userId} cannot be found.`);
      return user;
    }
  }
}

/** Whose credentials (access keys, password, MFA devices) are meant: a user's id or, for the root user, the account's. */
export function credentialOwner(
  state: OperationState,
  name: string | undefined,
  caller: Caller,
): { readonly ownerId: string; readonly user: User | undefined } {
  const user = userNamedOrCaller(state, name, caller);
  return { ownerId: user?.id ?? state.account.id, user };
}

/** When the user's password was last used: GetUser and ListUsers alone tell it. */
export function passwordUse({ account }: OperationState, user: User): { readonly PasswordLastUsed?: number } {
  const usedAt = account.loginProfiles.get(user.id)?.usedAt;
  return usedAt === undefined ? {} : { PasswordLastUsed: usedAt };
}

/** A user as lists show it: without tags. */
export function listedUser(
  { world, account }: OperationState,
  user: User,
): NonNullable<IamOperations['CreateUser']['output']['User']> {
  return {
    Path: user.path,
    UserName: user.name,
    UserId: user.id,
    Arn: arnOf('user', world.partition, account.id, user),
    CreateDate: user.createdAt,
  };
}

/** A user as it is shown by itself: with its boundary and its tags, where it has any. */
export function shownUser(
  state: OperationState,
  user: User,
): NonNullable<IamOperations['CreateUser']['output']['User']> {
  return {
    ...listedUser(state, user),
    ...shownBoundary(user.permissionsBoundary),
    ...(user.tags.length > 0 && { Tags: user.tags }),
  };
}
