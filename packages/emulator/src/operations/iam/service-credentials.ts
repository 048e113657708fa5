import type { Caller } from '../../auth/caller.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import { type Account, serviceUserKey } from '../../state/account.js';
import { secretAccessKey, servicePassword, uniqueId } from '../../state/ids.js';
import type { RandomSource } from '../../state/random.js';
import type { ServiceCredential } from '../../state/service-credential.js';
import type { User } from '../../state/user.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { credentialOwner, userNamed } from './users.js';

type ShownCredential = NonNullable<
  IamOperations['CreateServiceSpecificCredential']['output']['ServiceSpecificCredential']
>;
type ListedCredential = NonNullable<
  IamOperations['ListServiceSpecificCredentials']['output']['ServiceSpecificCredentials']
>[number];

/** What a service asks for: a user name and a password, or an API key that begins with these letters. */
type Kind = { readonly keyPrefix: string | undefined };

/**
 * The services that have such credentials.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html
 */
const services: ReadonlyMap<string, Kind> = new Map([
  ['bedrock.amazonaws.com', { keyPrefix: 'ABSK' }],
  ['cassandra.amazonaws.com', { keyPrefix: undefined }],
  ['codecommit.amazonaws.com', { keyPrefix: undefined }],
  ['logs.amazonaws.com', { keyPrefix: 'ACWL' }],
]);

const day = 24 * 60 * 60 * 1000;

/** @throws ServiceError `NoSuchEntity`. */
function serviceNamed(name: string): Kind {
  const service = services.get(name);
  if (!service)
    throw new ServiceError('NoSuchEntity', `No such service ${name} is supported for Service Specific Credentials`);
  return service;
}

export const createServiceCredential: HandlerOf<IamOperations, 'CreateServiceSpecificCredential'> = (state, input) => {
  const { world, account, now } = state;
  const { CredentialAgeDays: days, ServiceName: serviceName } = input;
  const user = userNamed(account, input.UserName);
  const service = serviceNamed(serviceName);
  if (days !== undefined && service.keyPrefix === undefined)
    throw new ServiceError('ValidationError', `CredentialAgeDays is not supported for ${serviceName}.`);
  const others = [...ofService(account.serviceCredentials.sharing('owner', user.id), serviceName)];
  checkQuota(world, 'serviceCredentialsPerUser', others.length + 1);
  const credential: ServiceCredential = {
    id: uniqueId(world.random, 'ACCA'),
    ownerId: user.id,
    serviceName,
    serviceUserName: freeName(account, serviceName, user.name),
    status: 'Active',
    createdAt: now,
    expiresAt: days === undefined ? undefined : now + days * day,
  };
  account.serviceCredentials.put(credential);
  return { ServiceSpecificCredential: withSecret(state, credential, user) };
};

/** `alice-at-123456789012`, `alice+1-at-123456789012` where that is taken, and so on. */
function freeName(account: Account, serviceName: string, userName: string): string {
  for (let number = 0; ; number++) {
    const name = `${userName}${number === 0 ? '' : `+${number}`}-at-${account.id}`;
    if (!account.serviceCredentials.first('serviceUser', serviceUserKey(serviceName, name))) return name;
  }
}

/** A credential with its secret, which is shown this once and kept nowhere: the services that would ask for it are not here. */
function withSecret({ world, now }: OperationState, credential: ServiceCredential, user: User): ShownCredential {
  const { keyPrefix } = serviceNamed(credential.serviceName);
  return {
    ...listed(credential, user, now),
    ...(keyPrefix === undefined
      ? { ServicePassword: servicePassword(world.random) }
      : { ServiceCredentialSecret: apiKey(world.random, keyPrefix, credential.serviceUserName) }),
  };
}

/** An API key says in itself whose it is. */
const apiKey = (random: RandomSource, prefix: string, alias: string): string =>
  prefix + Buffer.from(`${alias}:${secretAccessKey(random)}`).toString('base64');

function listed(credential: ServiceCredential, user: User, now: number): ListedCredential {
  const { id, serviceName, serviceUserName, status, createdAt, expiresAt } = credential;
  return {
    UserName: user.name,
    Status: expiresAt !== undefined && expiresAt <= now ? 'Expired' : status,
    ...(serviceNamed(serviceName).keyPrefix === undefined
      ? { ServiceUserName: serviceUserName }
      : { ServiceCredentialAlias: serviceUserName }),
    CreateDate: createdAt,
    ...(expiresAt !== undefined && { ExpirationDate: expiresAt }),
    ServiceSpecificCredentialId: id,
    ServiceName: serviceName,
  };
}

/** @throws ServiceError `NoSuchEntity`, also where the credential is another's. */
function credentialOf(
  state: OperationState,
  userName: string | undefined,
  id: string,
  caller: Caller,
): { readonly user: User; readonly credential: ServiceCredential } {
  const { user } = credentialOwner(state, userName, caller);
  const credential = state.account.serviceCredentials.get(id);
  if (!user || credential?.ownerId !== user.id)
    throw new ServiceError('NoSuchEntity', `No such credential ${id} exists`);
  return { user, credential };
}

export const listServiceCredentials: HandlerOf<IamOperations, 'ListServiceSpecificCredentials'> = (
  state,
  input,
  caller,
) => {
  const { account, now } = state;
  const { AllUsers, ServiceName: serviceName, UserName } = input;
  if (AllUsers && UserName !== undefined)
    throw new ServiceError('ValidationError', 'AllUsers cannot be specified together with UserName.');
  if (serviceName !== undefined) serviceNamed(serviceName);
  const owner = AllUsers ? undefined : credentialOwner(state, UserName, caller);
  const { serviceCredentials } = account;
  const list = `ListServiceSpecificCredentials ${owner?.ownerId} ${serviceName}`;
  const { rows, ...paging } = page(list, input, (position) =>
    ofService(
      owner ? serviceCredentials.sharing('owner', owner.ownerId, position) : serviceCredentials.after(position),
      serviceName,
    ),
  );
  return {
    ServiceSpecificCredentials: rows.flatMap((credential) => {
      const user = account.users.first('id', credential.ownerId);
      return user ? [listed(credential, user, now)] : [];
    }),
    ...paging,
  };
};

type Entry = readonly [key: string, credential: ServiceCredential];

function* ofService(entries: Iterable<Entry>, serviceName: string | undefined): Generator<Entry, void> {
  for (const entry of entries) if (serviceName === undefined || entry[1].serviceName === serviceName) yield entry;
}

/** The password or the key before it is good no more. */
export const resetServiceCredential: HandlerOf<IamOperations, 'ResetServiceSpecificCredential'> = (
  state,
  input,
  caller,
) => {
  const { user, credential } = credentialOf(state, input.UserName, input.ServiceSpecificCredentialId, caller);
  return { ServiceSpecificCredential: withSecret(state, credential, user) };
};

export const updateServiceCredential: HandlerOf<IamOperations, 'UpdateServiceSpecificCredential'> = (
  state,
  input,
  caller,
) => {
  const { credential } = credentialOf(state, input.UserName, input.ServiceSpecificCredentialId, caller);
  // Time alone makes a credential expire.
  if (input.Status === 'Expired') throw new ServiceError('ValidationError', 'Status must be Active or Inactive.');
  state.account.serviceCredentials.put({ ...credential, status: input.Status });
  return {};
};

export const deleteServiceCredential: HandlerOf<IamOperations, 'DeleteServiceSpecificCredential'> = (
  state,
  input,
  caller,
) => {
  const { credential } = credentialOf(state, input.UserName, input.ServiceSpecificCredentialId, caller);
  state.account.serviceCredentials.delete(credential.id);
  return {};
};
