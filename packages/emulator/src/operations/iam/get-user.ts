import type { IamOperations } from '../../model/generated/iam-operations.js';
import { arnOfRoot } from '../../state/arn.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { passwordUse, shownUser, userNamedOrCaller } from './users.js';

export const getUser: HandlerOf<IamOperations, 'GetUser'> = (state, input, caller) => {
  const user = userNamedOrCaller(state, input.UserName, caller);
  return { User: user ? { ...shownUser(state, user), ...passwordUse(state, user) } : rootUser(state) };
};

/** The root user has neither a path nor a name; the model, made for users, requires both. */
function rootUser({ world, account }: OperationState): IamOperations['GetUser']['output']['User'] {
  const root = { UserId: account.id, Arn: arnOfRoot(world.partition, account.id), CreateDate: account.createdAt };
  return root as IamOperations['GetUser']['output']['User'];
}
