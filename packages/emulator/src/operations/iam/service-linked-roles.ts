import type { IamOperations } from '../../model/generated/iam-operations.js';
import { serviceLinkedRole } from '../../service-linked-roles/service-linked-role.js';
import { attachmentKey } from '../../state/account.js';
import { nameKey } from '../../state/name-key.js';
import { uuid } from '../../state/random.js';
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
 * Deletes the role at once, although IAM asks the service first, which takes its time and may refuse. None of the emulator's services
 * uses its role.
 */
export const deleteServiceLinkedRole: HandlerOf<IamOperations, 'DeleteServiceLinkedRole'> = (
  { world, account },
  input,
) => {
  const role = roleNamed(account, input.RoleName);
  if (role.linkedService === undefined)
    throw new ServiceError('NoSuchEntity', `The service-linked role with name ${input.RoleName} cannot be found.`);
  const id = `task${role.path}${role.name}/${uuid(world.random)}`;
  account.deletionTasks.put({ id, wasAsked: false });
  for (const [, attachment] of [...account.attachments.sharing('holder', role.id)])
    account.attachments.delete(attachmentKey(attachment));
  account.roles.delete(nameKey(role.name));
  account.principalUses.delete(role.id);
  return { DeletionTaskId: id };
};

/** In progress when it is asked first, so that a program that does not wait is found out; done when it is asked again. */
export const getServiceLinkedRoleDeletionStatus: HandlerOf<IamOperations, 'GetServiceLinkedRoleDeletionStatus'> = (
  { account },
  input,
) => {
  const { DeletionTaskId: id } = input;
  if (!id.startsWith('task/aws-service-role/')) throw invalid(`The deletion task id ${id} is not valid.`);
  const task = account.deletionTasks.get(id);
  if (!task) throw new ServiceError('NoSuchEntity', `The deletion task with id ${id} cannot be found.`);
  if (task.wasAsked) return { Status: 'SUCCEEDED' };
  account.deletionTasks.put({ id, wasAsked: true });
  return { Status: 'IN_PROGRESS' };
};
