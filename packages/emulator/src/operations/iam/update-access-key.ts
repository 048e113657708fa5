import type { IamOperations } from '../../model/generated/iam-operations.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { accessKeyOf } from './access-keys.js';

export const updateAccessKey: HandlerOf<IamOperations, 'UpdateAccessKey'> = (state, input, caller) => {
  const key = accessKeyOf(state, input.UserName, input.AccessKeyId, caller);
  // Keys of users do not expire; the model has the third value for keys that AWS makes for other services.
  if (input.Status === 'Expired') throw new ServiceError('InvalidInput', 'Status must be Active or Inactive.');
  state.account.accessKeys.put({ ...key, status: input.Status });
  return {};
};
