import type { AccessKey } from '../state/access-key.js';
import type { Account } from '../state/account.js';
import { arnOf, arnOfRoot } from '../state/arn.js';
import type { World } from '../state/world.js';
import type { WireRequest } from '../wire/http.js';
import { ServiceError } from '../wire/service-error.js';
import type { Caller } from './caller.js';
import { isSame } from './is-same.js';
import type { Signature } from './signature.js';
import type { SigningKeys } from './signing-keys.js';
import { checkScopeAndTime, verifySignature } from './verify-signature.js';

/**
 * Finds out who signed a request, and that they did. The use of a long-term key is recorded.
 *
 * @throws ServiceError `InvalidClientTokenId` for a key that is unknown or not active, `SignatureDoesNotMatch` and others.
 */
export function authenticate(
  world: World,
  request: WireRequest,
  signature: Signature,
  keys: SigningKeys,
  now: number,
): Caller {
  checkScopeAndTime(signature, now);
  const { accessKeyId, securityToken, region, service } = signature;
  const { administrator } = world;
  if (accessKeyId === administrator.accessKeyId) {
    if (!isSame(securityToken ?? '', administrator.token)) throw invalidToken();
    verifySignature(request, signature, administrator.secret, keys);
    const { accountId, arn, userId } = administrator;
    return { type: 'session', accountId, arn, userId, session: administrator };
  }
  const found = findAccessKey(world, accessKeyId);
  const caller = found && ownerOf(world, found.account, found.key);
  // A long-term key has no session token, so one that comes with it is not valid either.
  if (!caller || found.key.status !== 'Active' || securityToken !== undefined) throw invalidToken();
  verifySignature(request, signature, found.key.secret, keys);
  found.account.keyUses.set(accessKeyId, { at: now, region, service });
  return caller;
}

function findAccessKey(world: World, id: string): { readonly account: Account; readonly key: AccessKey } | undefined {
  for (const account of world.accounts.values()) {
    const key = account.accessKeys.settled(id);
    if (key) return { account, key };
  }
  return undefined;
}

function ownerOf({ partition }: World, account: Account, { ownerId }: AccessKey): Caller | undefined {
  const accountId = account.id;
  if (ownerId === accountId)
    return { type: 'root', accountId, arn: arnOfRoot(partition, accountId), userId: accountId, session: undefined };
  const user = account.users.first('id', ownerId);
  if (!user) return undefined;
  const arn = arnOf('user', partition, accountId, user);
  return { type: 'user', accountId, arn, userId: user.id, session: undefined };
}

const invalidToken = (): ServiceError =>
  new ServiceError('InvalidClientTokenId', 'The security token included in the request is invalid.');
