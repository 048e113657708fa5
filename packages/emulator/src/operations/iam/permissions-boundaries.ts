import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { checkBoundary } from './boundary.js';
import { modifiableRoleNamed } from './roles.js';
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
  const role = modifiableRoleNamed(state.account, roleName);
  if (permissionsBoundary !== undefined) checkBoundary(state, permissionsBoundary);
  state.account.roles.put({ ...role, permissionsBoundary });
  return {};
}
