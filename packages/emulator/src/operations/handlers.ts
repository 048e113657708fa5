import type { IamOperations } from '../model/generated/iam-operations.js';
import type { OrganizationsOperations } from '../model/generated/organizations-operations.js';
import type { StsOperations } from '../model/generated/sts-operations.js';
import type { ServiceId } from '../model/service-model.js';
import type { Structure } from '../wire/value.js';
import type { Handler, Handlers } from './handler.js';
import { createAccessKey } from './iam/create-access-key.js';
import { createUser } from './iam/create-user.js';
import { deleteAccessKey } from './iam/delete-access-key.js';
import { deleteUser } from './iam/delete-user.js';
import { getAccessKeyLastUsed } from './iam/get-access-key-last-used.js';
import { getUser } from './iam/get-user.js';
import { listAccessKeys } from './iam/list-access-keys.js';
import { listUserTags } from './iam/list-user-tags.js';
import { listUsers } from './iam/list-users.js';
import { tagUser } from './iam/tag-user.js';
import { untagUser } from './iam/untag-user.js';
import { updateAccessKey } from './iam/update-access-key.js';
import { updateUser } from './iam/update-user.js';
import { getCallerIdentity } from './sts/get-caller-identity.js';

const iam: Handlers<IamOperations> = {
  CreateAccessKey: createAccessKey,
  CreateUser: createUser,
  DeleteAccessKey: deleteAccessKey,
  DeleteUser: deleteUser,
  GetAccessKeyLastUsed: getAccessKeyLastUsed,
  GetUser: getUser,
  ListAccessKeys: listAccessKeys,
  ListUserTags: listUserTags,
  ListUsers: listUsers,
  TagUser: tagUser,
  UntagUser: untagUser,
  UpdateAccessKey: updateAccessKey,
  UpdateUser: updateUser,
};

const organizations: Handlers<OrganizationsOperations> = {};

const sts: Handlers<StsOperations> = {
  GetCallerIdentity: getCallerIdentity,
};

/** A handler behind the wire, where the model has made sure that the input is what it takes. */
type WireHandler = Handler<Structure, Structure>;

const byName = (handlers: object): ReadonlyMap<string, WireHandler> => new Map(Object.entries(handlers));

const handlers: Readonly<Record<ServiceId, ReadonlyMap<string, WireHandler>>> = {
  iam: byName(iam),
  organizations: byName(organizations),
  sts: byName(sts),
};

/** What emulates an operation, or undefined where nothing does yet. */
export const handlerOf = (service: ServiceId, operation: string): WireHandler | undefined =>
  handlers[service].get(operation);
