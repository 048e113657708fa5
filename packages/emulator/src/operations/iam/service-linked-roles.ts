import type { IamOperations } from '../../model/generated/iam-operations.js';
import { serviceLinkedRole } from '../../service-linked-roles/service-linked-role.js';
import { type Account, attachmentKey } from '../../state/account.js';
import { organizationOf } from '../../state/held-organization.js';
import { nameKey } from '../../state/name-key.js';
import { uuid } from '../../state/random.js';
import type { Role } from '../../state/role.js';
import type { World } from '../../state/world.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { checkQuota } from '../quota.js';
import { putLinkedRole } from './put-linked-role.js';
import { nestedRole, roleNamed } from './roles.js';

/** The longest name of a role. */
const longestName = 64;

export const createServiceLinkedRole: HandlerOf<IamOperations, 'CreateServiceLinkedRole'> = (state, input) => {
  const { world, account, now } = state;
  const { AWSServiceName: service, CustomSuffix: suffix, Description } = input;
  const template = serviceLinkedRole(service);
  if (!template)
    throw new ServiceError('NoSuchEntity', `The service ${service} is not known to have a service-linked role.`);
  if (suffix !== undefined && !template.takesSuffix) throw invalid(`Custom suffix is not allowed for ${service}`);
  const name = suffix === undefined ? template.roleName : `${template.roleName}_${suffix}`;
  if (name.length > longestName) throw invalid(`The role name ${name} has more than ${longestName} characters.`);
  if (account.roles.get(nameKey(name))) {
    throw invalid(`Service role name ${name} has been taken in this account, please try a different suffix.`);
  }
  checkQuota(world, 'roles', account.roles.size + 1);
  return { Role: nestedRole(state, putLinkedRole(world, account, now, template, name, Description)) };
};

const invalid = (message: string): ServiceError => new ServiceError('InvalidInput', message);

/**
 * Deletes the role, or does not, at once, although IAM asks the service first, which takes its time. Of the emulator's services, Organizations alone uses
 * its role, and keeps it.
 */
export const deleteServiceLinkedRole: HandlerOf<IamOperations, 'DeleteServiceLinkedRole'> = (
  { world, account },
  input,
) => {
  const role = roleNamed(account, input.RoleName);
  if (role.linkedService === undefined)
    throw new ServiceError('NoSuchEntity', `The service-linked role with name ${input.RoleName} cannot be found.`);
  const id = `task${role.path}${role.name}/${uuid(world.random)}`;
  const refusal = refusalOf(world, account, role);
  account.deletionTasks.put({ id, wasAsked: false, ...(refusal !== undefined && { refusal }) });
  if (refusal !== undefined) return { DeletionTaskId: id };
  for (const [, attachment] of [...account.attachments.sharing('holder', role.id)])
    account.attachments.delete(attachmentKey(attachment));
  account.roles.delete(nameKey(role.name));
  account.principalUses.delete(role.id);
  return { DeletionTaskId: id };
};

/**
 * Every account of an organization with all features needs the role of Organizations.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_services-using_slrs.html
 */
const refusalOf = (world: World, { id }: Account, { linkedService }: Role): string | undefined =>
  linkedService === 'organizations.amazonaws.com' && organizationOf(world, id)?.organization.featureSet === 'ALL'
    ? 'The account is in an organization with all features enabled, in which AWS Organizations needs the role.'
    : undefined;

/** In progress when it is asked first, so that a program that does not wait is found out; over when it is asked again. */
export const getServiceLinkedRoleDeletionStatus: HandlerOf<IamOperations, 'GetServiceLinkedRoleDeletionStatus'> = (
  { account },
  input,
) => {
  const { DeletionTaskId: id } = input;
  if (!id.startsWith('task/aws-service-role/')) throw invalid(`The deletion task id ${id} is not valid.`);
  const task = account.deletionTasks.get(id);
  if (!task) throw new ServiceError('NoSuchEntity', `The deletion task with id ${id} cannot be found.`);
  if (!task.wasAsked) {
    account.deletionTasks.put({ ...task, wasAsked: true });
    return { Status: 'IN_PROGRESS' };
  }
  return task.refusal === undefined ? { Status: 'SUCCEEDED' } : { Status: 'FAILED', Reason: { Reason: task.refusal } };
};
