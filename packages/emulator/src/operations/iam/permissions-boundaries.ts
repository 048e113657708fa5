import type { IamOperations } from '../../model/generated/iam-operations.js';
import { nameKey } from '../../state/name-key.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { checkBoundary } from './boundary.js';
import { modifiableHolderNamed } from './holders.js';
import { userNamed } from './users.js';

export const putUserPermissionsBoundary: HandlerOf<IamOperations, 'PutUserPermissionsBoundary'> = (state, input) => {
  const user = userNamed(state.account, input.UserName);
  checkBoundary(state, input.PermissionsBoundary);
  state.account.users.put({ ...user, permissionsBoundary: input.PermissionsBoundary });
  return {};
};

export const putRolePermissionsBoundary: HandlerOf<IamOperations, 'PutRolePermissionsBoundary'> = (state, input) =>
  setRoleBoundary(state, input.RoleName, input.PermissionsBoundary);

/** It succeeds where there is no boundary. */
export const deleteUserPermissionsBoundary: HandlerOf<IamOperations, 'DeleteUserPermissionsBoundary'> = (
  { account },
  input,
) => {
  account.users.put({ ...userNamed(account, input.UserName), permissionsBoundary: undefined });
  return {};
};

/** It succeeds where there is no boundary. */
export const deleteRolePermissionsBoundary: HandlerOf<IamOperations, 'DeleteRolePermissionsBoundary'> = (
  state,
  input,
) => setRoleBoundary(state, input.RoleName, undefined);

function setRoleBoundary(
  state: OperationState,
  roleName: string,
  permissionsBoundary: string | undefined,
): Record<never, never> {
  const { roles } = state.account;
  const role = roles.get(nameKey(modifiableHolderNamed(state.account, 'role', roleName).name));
  if (permissionsBoundary !== undefined) checkBoundary(state, permissionsBoundary);
  if (role) roles.put({ ...role, permissionsBoundary });
  return {};
}
