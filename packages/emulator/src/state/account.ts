import type { AccessKey } from './access-key.js';
import { type DelegationTables, delegationTables } from './delegation.js';
import type { Group, Membership } from './group.js';
import type { InstanceProfile } from './instance-profile.js';
import type { AccessReportJob, CredentialReport, DeletionTask } from './jobs.js';
import type { LoginProfile } from './login-profile.js';
import type { MfaDevice } from './mfa-device.js';
import { nameKey } from './name-key.js';
import type { OidcProvider } from './oidc-provider.js';
import { type OrganizationTables, organizationTables } from './organization-tables.js';
import type { OutboundFederation } from './outbound-federation.js';
import type { PasswordPolicy } from './password-policy.js';
import type { Policy } from './policy.js';
import type { Attachment, InlinePolicy } from './policy-use.js';
import type { Propagation } from './propagation.js';
import type { Role } from './role.js';
import type { SamlProvider } from './saml-provider.js';
import type { ServerCertificate } from './server-certificate.js';
import type { ServiceCredential } from './service-credential.js';
import type { SigningCertificate } from './signing-certificate.js';
import type { SshPublicKey } from './ssh-public-key.js';
import { Table } from './table.js';
import type { User } from './user.js';
import type { KeyUse, PrincipalUse } from './uses.js';

/** Everything that belongs to one account. */
export interface Account extends DelegationTables, OrganizationTables {
  readonly id: string;
  readonly createdAt: number;
  readonly users: Table<User, 'boundary' | 'id'>;
  readonly accessKeys: Table<AccessKey, 'owner'>;
  readonly groups: Table<Group, 'id'>;
  readonly memberships: Table<Membership, 'group' | 'user'>;
  readonly roles: Table<Role, 'boundary' | 'id'>;
  readonly policies: Table<Policy>;
  readonly inlinePolicies: Table<InlinePolicy, 'holder'>;
  readonly attachments: Table<Attachment, 'holder' | 'policy'>;
  readonly instanceProfiles: Table<InstanceProfile, 'role'>;
  readonly loginProfiles: Table<LoginProfile>;
  readonly mfaDevices: Table<MfaDevice, 'owner'>;
  readonly oidcProviders: Table<OidcProvider>;
  readonly samlProviders: Table<SamlProvider>;
  readonly serverCertificates: Table<ServerCertificate>;
  readonly serviceCredentials: Table<ServiceCredential, 'owner' | 'serviceUser'>;
  readonly signingCertificates: Table<SigningCertificate, 'fingerprint' | 'owner'>;
  readonly sshPublicKeys: Table<SshPublicKey, 'owner'>;
  readonly deletionTasks: Table<DeletionTask>;
  readonly accessReportJobs: Table<AccessReportJob>;
  /** One at most. */
  readonly passwordPolicy: Table<PasswordPolicy>;
  /** One at most. */
  readonly stsPreferences: Table<{ readonly globalEndpointTokenVersion: 1 | 2 }>;
  /** One at most. */
  readonly outboundFederation: Table<OutboundFederation>;
  /** One at most. */
  readonly aliases: Table<{ readonly alias: string }>;
  /** One at most. */
  readonly credentialReport: Table<CredentialReport>;
  /** By access key id. It changes with every call, so it is no part of the keys' rows. */
  readonly keyUses: Map<string, KeyUse>;
  /** By the id of a user or a role. */
  readonly principalUses: Map<string, PrincipalUse>;
}

/** The key of the only row that a table can have. */
export const onlyRow = 'only';

/** A membership's key. */
export const membershipKey = (groupId: string, userId: string): string => `${groupId} ${userId}`;

/** An inline policy's key. */
export const inlinePolicyKey = (holderId: string, name: string): string => `${holderId} ${nameKey(name)}`;

/** An attachment's key: lists are by name, and a name may be both AWS's and the account's own. */
export const attachmentKey = ({ holderId, policyArn, policyName }: Attachment): string =>
  `${holderId} ${nameKey(policyName)} ${policyArn.split(':')[4]}`;

/** By what a service knows a user: the value of an index. */
export const serviceUserKey = (serviceName: string, serviceUserName: string): string =>
  `${serviceName} ${serviceUserName}`;

/** @param propagation - undefined: every change is seen at once. */
export function createAccount(id: string, createdAt: number, propagation?: Propagation): Account {
  const table = <Row extends object, Index extends string = never>(
    keyOf: (row: Row) => string,
    indexes: Readonly<Record<Index, (row: Row) => string | undefined>>,
  ): Table<Row, Index> => new Table(keyOf, indexes, propagation);
  return {
    id,
    createdAt,
    users: table((user) => nameKey(user.name), {
      boundary: (user) => user.permissionsBoundary,
      id: (user) => user.id,
    }),
    accessKeys: table((key) => key.id, { owner: (key) => key.ownerId }),
    groups: table((group) => nameKey(group.name), { id: (group) => group.id }),
    memberships: table(({ groupId, userId }) => membershipKey(groupId, userId), {
      group: (membership) => membership.groupId,
      user: (membership) => membership.userId,
    }),
    roles: table((role) => nameKey(role.name), {
      boundary: (role) => role.permissionsBoundary,
      id: (role) => role.id,
    }),
    policies: table((policy) => nameKey(policy.name), {}),
    inlinePolicies: table(({ holderId, name }) => inlinePolicyKey(holderId, name), {
      holder: (policy) => policy.holderId,
    }),
    attachments: table(attachmentKey, {
      holder: (attachment) => attachment.holderId,
      policy: (attachment) => attachment.policyArn,
    }),
    instanceProfiles: table((profile) => nameKey(profile.name), { role: (profile) => profile.roleId }),
    loginProfiles: table((profile) => profile.userId, {}),
    mfaDevices: table((device) => nameKey(device.name), { owner: (device) => device.ownerId }),
    oidcProviders: table((provider) => nameKey(provider.url), {}),
    samlProviders: table((provider) => nameKey(provider.name), {}),
    serverCertificates: table((certificate) => nameKey(certificate.name), {}),
    serviceCredentials: table((credential) => credential.id, {
      owner: (credential) => credential.ownerId,
      serviceUser: ({ serviceName, serviceUserName }) => serviceUserKey(serviceName, serviceUserName),
    }),
    signingCertificates: table((certificate) => certificate.id, {
      fingerprint: (certificate) => certificate.fingerprint,
      owner: (certificate) => certificate.ownerId,
    }),
    sshPublicKeys: table((key) => key.id, { owner: (key) => key.ownerId }),
    deletionTasks: table((task) => task.id, {}),
    accessReportJobs: table((job) => job.id, {}),
    passwordPolicy: table(() => onlyRow, {}),
    stsPreferences: table(() => onlyRow, {}),
    outboundFederation: table(() => onlyRow, {}),
    aliases: table(() => onlyRow, {}),
    credentialReport: table(() => onlyRow, {}),
    ...delegationTables(onlyRow),
    ...organizationTables(onlyRow),
    keyUses: new Map(),
    principalUses: new Map(),
  };
}
