import type { IamOperations } from '../../model/generated/iam-operations.js';
import { type RsaPublicKey, readRsaPublicKey } from '../../ssh/rsa-public-key.js';
import { uniqueId } from '../../state/ids.js';
import type { SshPublicKey } from '../../state/ssh-public-key.js';
import type { User } from '../../state/user.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { credentialOwner, userNamed } from './users.js';

type ShownKey = NonNullable<IamOperations['GetSSHPublicKey']['output']['SSHPublicKey']>;

/** IAM refuses shorter keys. */
const leastBits = 2_048;

export const uploadSshPublicKey: HandlerOf<IamOperations, 'UploadSSHPublicKey'> = (state, input) => {
  const { world, account, now } = state;
  const user = userNamed(account, input.UserName);
  const { openSsh } = checkedKey(input.SSHPublicKeyBody);
  for (const [, key] of account.sshPublicKeys.sharing('owner', user.id)) {
    if (key.openSsh === openSsh)
      throw new ServiceError('DuplicateSSHPublicKey', `The SSH public key is already associated with ${user.name}.`);
  }
  checkQuota(world, 'sshPublicKeysPerUser', account.sshPublicKeys.count('owner', user.id) + 1);
  const id = uniqueId(world.random, 'APKA');
  const key: SshPublicKey = { id, ownerId: user.id, openSsh, status: 'Active', uploadedAt: now };
  account.sshPublicKeys.put(key);
  return { SSHPublicKey: shownKey(user, key, input.SSHPublicKeyBody.trim().startsWith('-----') ? 'PEM' : 'SSH') };
};

function checkedKey(body: string): RsaPublicKey {
  const key = readRsaPublicKey(body);
  if (key === 'unrecognized')
    throw new ServiceError('UnrecognizedPublicKeyEncoding', 'The public key encoding must be ssh-rsa or PEM.');
  if (key === 'invalid') throw new ServiceError('InvalidPublicKey', 'The public key is malformed or is no RSA key.');
  if (key.bits < leastBits)
    throw new ServiceError('InvalidPublicKey', `The public key must have a length of at least ${leastBits} bits.`);
  return key;
}

function shownKey(user: User, { id, openSsh, status, uploadedAt }: SshPublicKey, encoding: 'PEM' | 'SSH'): ShownKey {
  const { pem, fingerprint } = checkedKey(openSsh);
  return {
    UserName: user.name,
    SSHPublicKeyId: id,
    Fingerprint: fingerprint,
    SSHPublicKeyBody: encoding === 'PEM' ? pem : openSsh,
    Status: status,
    UploadDate: uploadedAt,
  };
}

/** @throws ServiceError `NoSuchEntity`, also where the key is another's. */
function keyOf(
  { account }: OperationState,
  userName: string,
  id: string,
): { readonly user: User; readonly key: SshPublicKey } {
  const user = userNamed(account, userName);
  const key = account.sshPublicKeys.get(id);
  if (!key || key.ownerId !== user.id)
    throw new ServiceError('NoSuchEntity', `The Public Key with id ${id} cannot be found.`);
  return { user, key };
}

export const getSshPublicKey: HandlerOf<IamOperations, 'GetSSHPublicKey'> = (state, input) => {
  const { user, key } = keyOf(state, input.UserName, input.SSHPublicKeyId);
  return { SSHPublicKey: shownKey(user, key, input.Encoding) };
};

/** The root user has none, so what it lists without a name is empty. */
export const listSshPublicKeys: HandlerOf<IamOperations, 'ListSSHPublicKeys'> = (state, input, caller) => {
  const { ownerId, user } = credentialOwner(state, input.UserName, caller);
  const { rows, ...paging } = page(`ListSSHPublicKeys ${ownerId}`, input, (position) =>
    state.account.sshPublicKeys.sharing('owner', ownerId, position),
  );
  return {
    SSHPublicKeys: rows.map(({ id, status, uploadedAt }) => ({
      UserName: user?.name ?? '',
      SSHPublicKeyId: id,
      Status: status,
      UploadDate: uploadedAt,
    })),
    ...paging,
  };
};

export const updateSshPublicKey: HandlerOf<IamOperations, 'UpdateSSHPublicKey'> = (state, input) => {
  const { key } = keyOf(state, input.UserName, input.SSHPublicKeyId);
  if (input.Status === 'Expired') throw new ServiceError('InvalidInput', 'Status must be Active or Inactive.');
  state.account.sshPublicKeys.put({ ...key, status: input.Status });
  return {};
};

export const deleteSshPublicKey: HandlerOf<IamOperations, 'DeleteSSHPublicKey'> = (state, input) => {
  const { key } = keyOf(state, input.UserName, input.SSHPublicKeyId);
  state.account.sshPublicKeys.delete(key.id);
  return {};
};
