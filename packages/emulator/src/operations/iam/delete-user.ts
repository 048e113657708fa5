import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Account } from '../../state/account.js';
import { nameKey } from '../../state/name-key.js';
import type { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { conflict, policyConflict } from './delete-conflict.js';
import { userNamed } from './users.js';

export const deleteUser: HandlerOf<IamOperations, 'DeleteUser'> = ({ account }, input) => {
  const user = userNamed(account, input.UserName);
  const refusal = policyConflict(account, user.id) ?? dependentConflict(account, user.id);
  if (refusal) throw refusal;
  account.users.delete(nameKey(user.name));
  account.principalUses.delete(user.id);
  return {};
};

function dependentConflict(account: Account, userId: string): ServiceError | undefined {
  if (account.memberships.first('user', userId)) return conflict('remove users from group');
  if (account.accessKeys.first('owner', userId)) return conflict('delete access keys');
  if (account.loginProfiles.get(userId)) return conflict('delete login profile');
  if (account.mfaDevices.first('owner', userId)) return conflict('delete MFA device');
  if (account.signingCertificates.first('owner', userId)) return conflict('delete signing certificates');
  if (account.sshPublicKeys.first('owner', userId)) return conflict('delete SSH public keys');
  if (account.serviceCredentials.first('owner', userId)) return conflict('delete service specific credentials');
  return undefined;
}
