import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Account } from '../../state/account.js';
import { arnOf } from '../../state/arn.js';
import { nameKey } from '../../state/name-key.js';
import type { Role } from '../../state/role.js';
import { currentTrustPolicy } from '../../trust-policies/current-trust-policy.js';
import { ServiceError } from '../../wire/service-error.js';
import type { OperationState } from '../handler.js';
import { encodedPolicy } from '../policy-document.js';
import { shownBoundary } from './boundary.js';
import { checkModifiable } from './holders.js';

type ShownRole = IamOperations['GetRole']['output']['Role'];

/**
 * The role of this name; case does not matter.
 *
 * @throws ServiceError `NoSuchEntity`.
 */
export function roleNamed(account: Account, name: string): Role {
  const role = account.roles.get(nameKey(name));
  if (!role) throw new ServiceError('NoSuchEntity', `The role with name ${name} cannot be found.`);
  return role;
}

/**
 * The role of this name, to be changed.
 *
 * @throws ServiceError `NoSuchEntity`; `UnmodifiableEntity` for a service-linked role.
 */
export function modifiableRoleNamed(account: Account, name: string): Role {
  const role = roleNamed(account, name);
  checkModifiable(role);
  return role;
}

/** A role as it is shown within something else: who it is, and whom it trusts. */
export function nestedRole({ world, account }: OperationState, role: Role): ShownRole {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.id,
    Arn: arnOf('role', world.partition, account.id, role),
    CreateDate: role.createdAt,
    AssumeRolePolicyDocument: encodedPolicy(currentTrustPolicy(world, role.trust)),
  };
}

/** A role as the operation that makes it answers: without its description and how long sessions may last. */
export function createdRole(state: OperationState, role: Role): ShownRole {
  return {
    ...nestedRole(state, role),
    ...shownBoundary(role.permissionsBoundary),
    ...(role.tags.length > 0 && { Tags: role.tags }),
  };
}

/** A role as lists show it: without its boundary, tags and last use. */
export const listedRole = (state: OperationState, role: Role): ShownRole => ({
  ...describedRole(state, role),
  MaxSessionDuration: role.maxSessionDuration,
});

/** A role as the operation that changes its description answers. */
export const describedRole = (state: OperationState, role: Role): ShownRole => ({
  ...nestedRole(state, role),
  ...(role.description !== undefined && { Description: role.description }),
});

/** A role as it is shown by itself: with everything. */
export const shownRole = (state: OperationState, role: Role): ShownRole => ({
  ...listedRole(state, role),
  ...createdRole(state, role),
  RoleLastUsed: lastUsed(state.account, role),
});

/** When and where a role was last used; nothing where it never was. */
export function lastUsed(account: Account, role: Role): NonNullable<ShownRole['RoleLastUsed']> {
  const use = account.principalUses.get(role.id);
  return use ? { LastUsedDate: use.at, Region: use.region } : {};
}
