import type { IamOperations } from '../../model/generated/iam-operations.js';
import { uniqueId } from '../../state/ids.js';
import { nameKey } from '../../state/name-key.js';
import type { Role } from '../../state/role.js';
import { checkTrustPolicy } from '../../trust-policies/check-trust-policy.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { underPath } from '../path-prefix.js';
import { checkQuota } from '../quota.js';
import { mergeTags } from '../tags.js';
import { checkBoundary } from './boundary.js';
import { conflict, policyConflict } from './delete-conflict.js';
import { checkModifiable } from './holders.js';
import { createdRole, describedRole, listedRole, modifiableRoleNamed, roleNamed, shownRole } from './roles.js';

/** How long a role's sessions may last unless it says otherwise: an hour. */
const defaultMaxSessionDuration = 3_600;

export const createRole: HandlerOf<IamOperations, 'CreateRole'> = (state, input) => {
  const { world, account, now } = state;
  const { RoleName: name, Path: path = '/', PermissionsBoundary: boundary, Tags = [] } = input;
  if (account.roles.get(nameKey(name)))
    throw new ServiceError('EntityAlreadyExists', `Role with name ${name} already exists.`);
  const tags = mergeTags([], Tags);
  checkQuota(world, 'tagsPerRole', tags.length);
  const trust = checkTrustPolicy(world, input.AssumeRolePolicyDocument);
  if (boundary !== undefined) checkBoundary(state, boundary);
  checkQuota(world, 'roles', account.roles.size + 1);
  const role: Role = {
    id: uniqueId(world.random, 'AROA'),
    name,
    path,
    createdAt: now,
    description: input.Description || undefined,
    maxSessionDuration: input.MaxSessionDuration ?? defaultMaxSessionDuration,
    trust,
    tags,
    permissionsBoundary: boundary,
    linkedService: undefined,
  };
  account.roles.put(role);
  return { Role: createdRole(state, role) };
};

export const getRole: HandlerOf<IamOperations, 'GetRole'> = (state, input) => ({
  Role: shownRole(state, roleNamed(state.account, input.RoleName)),
});

export const listRoles: HandlerOf<IamOperations, 'ListRoles'> = (state, input) => {
  const { PathPrefix: prefix = '/' } = input;
  const { rows, ...paging } = page(`ListRoles ${prefix}`, input, underPath(state.account.roles, prefix));
  return { Roles: rows.map((role) => listedRole(state, role)), ...paging };
};

/** What is left out stays. Of a service-linked role, only the description can be changed. */
export const updateRole: HandlerOf<IamOperations, 'UpdateRole'> = ({ account }, input) => {
  const role = roleNamed(account, input.RoleName);
  const { Description: description = role.description, MaxSessionDuration: duration } = input;
  if (duration !== undefined) checkModifiable(role);
  const maxSessionDuration = duration ?? role.maxSessionDuration;
  account.roles.put({ ...role, description: description || undefined, maxSessionDuration });
  return {};
};

/** Service-linked roles can be described too. */
export const updateRoleDescription: HandlerOf<IamOperations, 'UpdateRoleDescription'> = (state, input) => {
  const role: Role = {
    ...roleNamed(state.account, input.RoleName),
    description: input.Description || undefined,
  };
  state.account.roles.put(role);
  return { Role: describedRole(state, role) };
};

export const updateAssumeRolePolicy: HandlerOf<IamOperations, 'UpdateAssumeRolePolicy'> = (
  { world, account },
  input,
) => {
  const role = modifiableRoleNamed(account, input.RoleName);
  account.roles.put({ ...role, trust: checkTrustPolicy(world, input.PolicyDocument) });
  return {};
};

/** Sessions of the role that were issued are valid no more, and those who trust it keep its id. */
export const deleteRole: HandlerOf<IamOperations, 'DeleteRole'> = ({ account }, input) => {
  const role = modifiableRoleNamed(account, input.RoleName);
  if (account.instanceProfiles.first('role', role.id)) throw conflict('remove roles from instance profile');
  const policies = policyConflict(account, role.id);
  if (policies) throw policies;
  account.roles.delete(nameKey(role.name));
  account.principalUses.delete(role.id);
  return {};
};
