import type { AccessKey } from '../state/access-key.js';
import type { Account } from '../state/account.js';
import { arnOf, arnOfRoot } from '../state/arn.js';
import type { Session } from '../state/session.js';
import type { World } from '../state/world.js';
import type { Caller } from './caller.js';

/** The root user of an account. */
export const rootCaller = ({ partition }: World, accountId: string, session?: Session): Caller => ({
  type: 'root',
  accountId,
  arn: arnOfRoot(partition, accountId),
  userId: accountId,
  session,
});

/** Whose access key it is. Undefined: nobody's, any more. */
export const callerOfKey = (world: World, account: Account, { ownerId }: AccessKey): Caller | undefined =>
  ownerId === account.id ? rootCaller(world, account.id) : userCaller(world, account, ownerId, undefined);

/** Whose session it is. Undefined: it went with the role or the user that it came from. */
export function callerOfSession(world: World, session: Session): Caller | undefined {
  const { accountId, arn, userId, issuerId } = session;
  const account = world.accounts.get(accountId);
  const itself: Caller = { type: 'session', accountId, arn, userId, session };
  switch (session.kind) {
    case 'administrator':
      return itself;
    case 'role':
      return account?.roles.first('id', issuerId) && itself;
    case 'federatedUser':
      return issuerId === accountId || account?.users.first('id', issuerId) ? itself : undefined;
    case 'root':
      return account && rootCaller(world, accountId, session);
    case 'delegated':
    case 'lent':
    case 'sessionToken':
      if (!account) return undefined;
      if (issuerId !== accountId) return userCaller(world, account, issuerId, session);
      // Another id than the root user's: the emulator's administrator approved what was delegated.
      return userId === accountId ? rootCaller(world, accountId, session) : itself;
  }
}

function userCaller(
  { partition }: World,
  account: Account,
  id: string,
  session: Session | undefined,
): Caller | undefined {
  const user = account.users.first('id', id);
  if (!user) return undefined;
  const arn = arnOf('user', partition, account.id, user);
  return { type: 'user', accountId: account.id, arn, userId: user.id, session };
}
