import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { accessKeyOf } from './access-keys.js';

export const deleteAccessKey: HandlerOf<IamOperations, 'DeleteAccessKey'> = (state, input, caller) => {
  const { id } = accessKeyOf(state, input.UserName, input.AccessKeyId, caller);
  state.account.accessKeys.delete(id);
  state.account.keyUses.delete(id);
  return {};
};
