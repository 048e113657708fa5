import type { Caller } from '../../auth/caller.js';
import type { AccessKey } from '../../state/access-key.js';
import { ServiceError } from '../../wire/service-error.js';
import type { OperationState } from '../handler.js';
import { credentialOwner } from './users.js';

/**
 * The access key of this id that belongs to the named user or, without a name, to the caller.
 *
 * @throws ServiceError `NoSuchEntity`, also where the key is another's.
 */
export function accessKeyOf(
  state: OperationState,
  userName: string | undefined,
  keyId: string,
  caller: Caller,
): AccessKey {
  const { ownerId } = credentialOwner(state, userName, caller);
  const key = state.account.accessKeys.get(keyId);
  if (!key || key.ownerId !== ownerId)
    throw new ServiceError('NoSuchEntity', `The Access Key with id ${keyId} cannot be found.`);
  return key;
}
