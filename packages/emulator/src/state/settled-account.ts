import type { Account } from './account.js';

/** An account as a reader sees it whom changes reach late, to be read alone. */
export const settledAccount = (account: Account): Account => ({
  ...account,
  users: account.users.asSettled(),
  accessKeys: account.accessKeys.asSettled(),
  groups: account.groups.asSettled(),
  memberships: account.memberships.asSettled(),
  roles: account.roles.asSettled(),
  policies: account.policies.asSettled(),
  inlinePolicies: account.inlinePolicies.asSettled(),
  attachments: account.attachments.asSettled(),
  instanceProfiles: account.instanceProfiles.asSettled(),
  mfaDevices: account.mfaDevices.asSettled(),
  oidcProviders: account.oidcProviders.asSettled(),
  samlProviders: account.samlProviders.asSettled(),
  serverCertificates: account.serverCertificates.asSettled(),
  serviceCredentials: account.serviceCredentials.asSettled(),
  signingCertificates: account.signingCertificates.asSettled(),
  sshPublicKeys: account.sshPublicKeys.asSettled(),
  aliases: account.aliases.asSettled(),
});
