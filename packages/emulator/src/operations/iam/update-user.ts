import type { IamOperations } from '../../model/generated/iam-operations.js';
import { nameKey } from '../../state/name-key.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { userNamed } from './users.js';

export const updateUser: HandlerOf<IamOperations, 'UpdateUser'> = ({ account }, input) => {
  const user = userNamed(account, input.UserName);
  const { NewUserName: name = user.name, NewPath: path = user.path } = input;
  // IAM refuses the user's own name too, also where it differs in case.
  if (input.NewUserName !== undefined && account.users.get(nameKey(name))) {
    throw new ServiceError('EntityAlreadyExists', `User with name ${name} already exists.`);
  }
  account.users.delete(nameKey(user.name));
  account.users.put({ ...user, name, path });
  return {};
};
