import type { AccessKey } from '../state/access-key.js';
import type { Account } from '../state/account.js';
import { isClosed } from '../state/held-organization.js';
import type { Session } from '../state/session.js';
import type { World } from '../state/world.js';
import type { WireRequest } from '../wire/http.js';
import { ServiceError } from '../wire/service-error.js';
import type { Caller } from './caller.js';
import { callerOfKey, callerOfSession, rootCaller } from './caller-of.js';
import { isSame } from './is-same.js';
import type { Signature } from './signature.js';
import type { SigningKeys } from './signing-keys.js';
import { checkScopeAndTime, verifySignature } from './verify-signature.js';

/**
 * Finds out who signed a request, and that they did. The use of a long-term key is recorded.
 *
 * @throws ServiceError `InvalidClientTokenId` for a key that is unknown or not active, or a token that is not the key's; `ExpiredToken`,
 * `SignatureDoesNotMatch` and others.
 */
export function authenticate(
  world: World,
  request: WireRequest,
  signature: Signature,
  keys: SigningKeys,
  now: number,
): Caller {
  checkScopeAndTime(signature, now);
  const { accessKeyId, securityToken } = signature;
  const session = sessionWith(world, accessKeyId);
  if (session) {
    const caller = callerOfSession(world, session);
    const isGone = !caller || isClosed(world, caller.accountId);
    if (isGone || !isSame(securityToken ?? '', session.token)) throw invalidToken();
    if (session.expiresAt !== undefined && now >= session.expiresAt)
      throw new ServiceError('ExpiredToken', 'The security token included in the request is expired');
    verifySignature(request, signature, session.secret, keys);
    return caller;
  }
  const found = findAccessKey(world, accessKeyId);
  const caller = found && callerOfKey(world, found.account, found.key);
  // A long-term key has no session token, so one that comes with it is not valid either.
  if (!caller || isClosed(world, caller.accountId) || found.key.status !== 'Active' || securityToken !== undefined)
    throw invalidToken();
  verifySignature(request, signature, found.key.secret, keys);
  recordUse(world, found.account, signature, now);
  return caller;
}

/**
 * Who makes a call where nothing is refused: the owner of a key that the emulator issued, whatever became of it, and otherwise the root
 * user of the emulator's own account.
 */
export function presumeCaller(world: World, signature: Signature | undefined, now: number): Caller {
  const root = rootCaller(world, world.administrator.accountId);
  if (!signature) return root;
  const session = sessionWith(world, signature.accessKeyId);
  if (session) return callerOfSession(world, session) ?? root;
  const found = findAccessKey(world, signature.accessKeyId);
  const caller = found && callerOfKey(world, found.account, found.key);
  if (!caller) return root;
  recordUse(world, found.account, signature, now);
  return caller;
}

const sessionWith = ({ administrator, sessions }: World, accessKeyId: string): Session | undefined =>
  accessKeyId === administrator.accessKeyId ? administrator : sessions.get(accessKeyId);

/** In which account a key was found the last time: looking through all of them for every call would take as long as there are many. */
const accountsOfKeys = new WeakMap<World, Map<string, Account>>();

interface FoundKey {
  readonly account: Account;
  readonly key: AccessKey;
}

function findAccessKey(world: World, id: string): FoundKey | undefined {
  const known = accountsOfKeys.get(world) ?? new Map<string, Account>();
  accountsOfKeys.set(world, known);
  const last = known.get(id);
  const found = (last && keyIn(last, id)) ?? keyInAny(world, id);
  if (found && found.account !== last) known.set(id, found.account);
  return found;
}

function keyInAny({ accounts }: World, id: string): FoundKey | undefined {
  for (const account of accounts.values()) {
    const found = keyIn(account, id);
    if (found) return found;
  }
  return undefined;
}

function keyIn(account: Account, id: string): FoundKey | undefined {
  const key = account.accessKeys.settled(id);
  return key && { account, key };
}

function recordUse(
  { useLog }: World,
  account: Account,
  { accessKeyId, region, service }: Signature,
  now: number,
): void {
  account.keyUses.set(accessKeyId, { at: now, region, service });
  useLog?.keyUsed(account, accessKeyId);
}

const invalidToken = (): ServiceError =>
  new ServiceError('InvalidClientTokenId', 'The security token included in the request is invalid.');
