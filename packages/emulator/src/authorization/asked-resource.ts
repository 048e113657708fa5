import { delegationRequestWithId } from '../delegation/requests.js';
import { assumableRole } from '../operations/sts/assumable-role.js';
import { serviceLinkedRole } from '../service-linked-roles/service-linked-role.js';
import type { Account } from '../state/account.js';
import { arnOf, arnOfRoot } from '../state/arn.js';
import type { DelegationRequest } from '../state/delegation.js';
import { nameKey } from '../state/name-key.js';
import type { Role } from '../state/role.js';
import type { Tag } from '../state/tag.js';
import type { AskedCall } from './asked-call.js';
import type { ResourceKind } from './operation-requirements.js';
import { organizationResource, ownResourcePolicy } from './organization-resource.js';

/** What a call is authorised on. */
export interface AskedResource {
  readonly arn: string;
  /** Of what exists. */
  readonly tags: readonly Tag[];
  /** Of a user or a role that exists: the policy that is its permissions boundary. */
  readonly permissionsBoundary: string | undefined;
  /** The role, where it is one that exists. */
  readonly role: Role | undefined;
  /** The delegation request, where it is one that exists. */
  readonly delegationRequest?: DelegationRequest | undefined;
}

/** Something with a path and a name; which of the rest it has depends on its kind. */
interface Row {
  readonly name: string;
  readonly path: string;
  readonly tags?: readonly Tag[];
  readonly permissionsBoundary?: string | undefined;
}

const without = { tags: [], permissionsBoundary: undefined, role: undefined } as const;

/** The resource of an action that takes none. */
export const anyResource: AskedResource = { arn: '*', ...without };

/**
 * Finds what a call is about. What does not exist, or not yet, is about an ARN made of its name, and of its path where the input has one.
 */
export function askedResource(call: AskedCall, kind: ResourceKind, member: string | undefined): AskedResource {
  const value = member === undefined ? undefined : call.input[member];
  const text = typeof value === 'string' ? value : undefined;
  const account = call.world.accounts.get(call.caller.accountId);
  if (!account) return anyResource;
  const { partition } = call.world;
  switch (kind) {
    case 'user':
      return member === 'AccessKeyId' ? keyOwner(call, account, text) : user(call, account, text);
    case 'group':
      return named(call, account, 'group', text, account.groups.get(nameKey(text ?? '')));
    case 'role':
      return role(call, account, member, text);
    case 'instance-profile':
      return named(call, account, 'instance-profile', text, account.instanceProfiles.get(nameKey(text ?? '')));
    case 'policy':
      return policy(call, account, text);
    case 'mfa':
      return mfaDevice(call, account, text);
    case 'oidc-provider':
      return oidcProvider(call, account, text);
    case 'organization-handshake':
    case 'organization-node':
    case 'organization-policy':
      return { ...anyResource, ...organizationResource(call, text ?? account.id) };
    case 'organization-resource-policy':
      return { ...anyResource, ...ownResourcePolicy(call) };
    case 'server-certificate':
      return named(call, account, kind, text, account.serverCertificates.get(nameKey(text ?? '')));
    case 'saml-provider':
      return samlProvider(call, account, text);
    case 'federated-user':
      return { arn: `arn:${partition}:sts::${account.id}:federated-user/${text}`, ...without };
    case 'root-user':
      return {
        arn: arnOfRoot(partition, text?.startsWith('arn:') ? (text.split(':')[4] ?? '') : (text ?? '')),
        ...without,
      };
    case 'delegation-request':
      return delegationRequest(call, text);
    case 'access-report':
      return { arn: arnIn(call, `access-report/${text}`), ...without };
    case 'any':
      return withArn(text);
  }
}

/** What the text names, if it is an ARN at all. */
const withArn = (text: string | undefined): AskedResource =>
  text !== undefined && /^arn:[^:]+:[^:]+:[^:]*:[^:]*:./.test(text) ? { arn: text, ...without } : anyResource;

const arnIn = ({ world, caller }: AskedCall, resource: string): string =>
  `arn:${world.partition}:iam::${caller.accountId}:${resource}`;

function named(
  { world, input }: AskedCall,
  account: Account,
  kind: Parameters<typeof arnOf>[0],
  name: string | undefined,
  row: Row | undefined,
): AskedResource {
  const path = typeof input['Path'] === 'string' ? input['Path'] : '/';
  return {
    arn: arnOf(kind, world.partition, account.id, row ?? { path, name: name ?? '*' }),
    tags: row?.tags ?? [],
    permissionsBoundary: row?.permissionsBoundary,
    role: undefined,
  };
}

/** A user, by name or, without one, the caller. */
function user(call: AskedCall, account: Account, name: string | undefined): AskedResource {
  const { caller, input } = call;
  // ListServiceSpecificCredentials for every user.
  if (input['AllUsers'] === true) return named(call, account, 'user', '*', undefined);
  if (name !== undefined) return named(call, account, 'user', name, account.users.get(nameKey(name)));
  if (caller.type === 'root') return { arn: caller.arn, ...without };
  // The operation finds that it is nobody's.
  if (caller.type === 'session') return anyResource;
  return named(call, account, 'user', undefined, account.users.first('id', caller.userId));
}

function keyOwner(call: AskedCall, account: Account, keyId: string | undefined): AskedResource {
  const ownerId = account.accessKeys.get(keyId ?? '')?.ownerId;
  if (ownerId === account.id) return { arn: arnOfRoot(call.world.partition, account.id), ...without };
  const owner = ownerId === undefined ? undefined : account.users.first('id', ownerId);
  return owner ? named(call, account, 'user', undefined, owner) : anyResource;
}

/** A role, by its name or ARN, by the service that it is linked to, or by the task that deletes it. */
function role(call: AskedCall, account: Account, member: string | undefined, text = ''): AskedResource {
  if (member === 'RoleArn') return roleWithArn(call, text);
  if (member === 'AWSServiceName') {
    const suffix = typeof call.input['CustomSuffix'] === 'string' ? `_${call.input['CustomSuffix']}` : '';
    const name = serviceLinkedRole(text)?.roleName ?? '*';
    return { arn: arnIn(call, `role/aws-service-role/${text}/${name}${suffix}`), ...without };
  }
  if (member === 'DeletionTaskId')
    return { arn: arnIn(call, text.replace(/^task/, 'role').replace(/\/[^/]*$/, '')), ...without };
  const row = account.roles.get(nameKey(text));
  return { ...named(call, account, 'role', text, row), role: row };
}

function roleWithArn({ world }: AskedCall, arn: string): AskedResource {
  const role = assumableRole(world, arn)?.role;
  if (!role) return withArn(arn);
  return { arn, tags: role.tags, permissionsBoundary: role.permissionsBoundary, role };
}

/** A managed policy, by its ARN or, where it is being made, by its name. */
function policy(call: AskedCall, account: Account, text = ''): AskedResource {
  if (!text.startsWith('arn:')) return named(call, account, 'policy', text, undefined);
  const own = account.policies.get(nameKey(text.slice(text.lastIndexOf('/') + 1)));
  const isOwn = own !== undefined && arnOf('policy', call.world.partition, account.id, own) === text;
  return { ...withArn(text), tags: isOwn ? own.tags : [] };
}

function mfaDevice(call: AskedCall, account: Account, text = ''): AskedResource {
  if (!text.startsWith('arn:')) return named(call, account, 'mfa', text, undefined);
  const device = account.mfaDevices.get(nameKey(text.slice(text.lastIndexOf('/') + 1)));
  return { ...withArn(text), tags: device?.tags ?? [] };
}

function oidcProvider(call: AskedCall, account: Account, text = ''): AskedResource {
  const url = text.replace(/^https:\/\//, '').replace(/^arn:.*?:oidc-provider\//, '');
  const tags = account.oidcProviders.get(nameKey(url))?.tags ?? [];
  return {
    ...(text.startsWith('arn:') ? withArn(text) : { arn: arnIn(call, `oidc-provider/${url}`), ...without }),
    tags,
  };
}

/** A delegation request, by its id; one yet to be made has none. */
const delegationRequest = (call: AskedCall, id = '*'): AskedResource => ({
  arn: arnIn(call, `delegation-request/${id}`),
  ...without,
  delegationRequest: delegationRequestWithId(call.world, id),
});

/** A SAML provider, by its ARN or, where it is being made, by its name. */
function samlProvider(call: AskedCall, account: Account, text = ''): AskedResource {
  if (!text.startsWith('arn:')) return { arn: arnIn(call, `saml-provider/${text}`), ...without };
  const tags = account.samlProviders.get(nameKey(text.slice(text.lastIndexOf('/') + 1)))?.tags ?? [];
  return { ...withArn(text), tags };
}
