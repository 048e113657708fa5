import type { IamOperations } from '../../model/generated/iam-operations.js';
import { nameKey } from '../../state/name-key.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { userNamed } from './users.js';

export const deleteUser: HandlerOf<IamOperations, 'DeleteUser'> = ({ account }, input) => {
  const user = userNamed(account, input.UserName);
  if (account.accessKeys.first('owner', user.id)) {
    throw new ServiceError('DeleteConflict', 'Cannot delete entity, must delete access keys first.');
  }
  account.users.delete(nameKey(user.name));
  return {};
};
