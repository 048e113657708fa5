// Stands in for `lazy.ts` in the build that bundlers get. There the SDK is part of the bundle anyway, and a bundler that
// meets `import()` in a single file keeps all of a package behind it, used or not, and evaluates it piece by piece.

import * as accessActions from './access/actions.js';
import * as accountActions from './account/actions.js';
import * as deletionActions from './deletion/actions.js';
import * as groupActions from './groups/actions.js';
import * as identityActions from './identities/actions.js';
import * as inclusionActions from './inclusion/actions.js';
import * as instanceProfileActions from './instance-profiles/actions.js';
import * as listActions from './list-actions.js';
import * as oidcProviderActions from './oidc-providers/actions.js';
import * as policyActions from './policies/actions.js';
import * as roleActions from './roles/actions.js';
import { withCredentialLog } from './sdk/credential-log.js';
import * as iamClient from './sdk/iam-client.js';
import * as stsClient from './sdk/sts-client.js';
import * as sessionActions from './sessions/actions.js';
import * as credentialActions from './user-credentials/actions.js';
import * as userActions from './users/actions.js';
import * as mfaDeviceActions from './virtual-mfa-devices/actions.js';

export const loadAccountActions = async (): Promise<typeof accountActions> => accountActions;
export const loadAccessActions = async (): Promise<typeof accessActions> => accessActions;

export const loadCredentialActions = async (): Promise<typeof credentialActions> => credentialActions;

export const loadDeletionActions = async (): Promise<typeof deletionActions> => deletionActions;

export const loadGroupActions = async (): Promise<typeof groupActions> => groupActions;

export const loadInclusionActions = async (): Promise<typeof inclusionActions> => inclusionActions;

export const loadIdentityActions = async (): Promise<typeof identityActions> => identityActions;

export const loadIamClient = async (): Promise<typeof iamClient> => iamClient;

/**
 * Neither are the actions on the organization, which need its commands. A program that is one file, with no node_modules beside
 * it, calls them as functions: what it imports of `@iamkit/core/actions` is bundled.
 */
export const loadOrganizationActions = async (): Promise<typeof import('./organization/actions.js')> => {
  const specifier = ['@iamkit', 'core/actions'].join('/');
  return import(specifier);
};

/**
 * Organizations is not bundled: its fifty exception classes would cost every program 4 % of its start, and few programs
 * need them. The package is looked for when it is first needed; a program that is one file passes
 * `clients: { organizations: new OrganizationsClient() }`.
 */
export const loadOrganizationsClient = async (): Promise<typeof import('./sdk/organizations-client.js')> => {
  // Not a literal, so that bundlers leave it to Node.
  const specifier = ['@aws-sdk', 'client-organizations'].join('/');
  const { OrganizationsClient }: typeof import('@aws-sdk/client-organizations') = await import(specifier);
  return { createOrganizationsClient: (configuration) => new OrganizationsClient(withCredentialLog(configuration)) };
};

export const loadPolicyActions = async (): Promise<typeof policyActions> => policyActions;

export const loadSessionActions = async (): Promise<typeof sessionActions> => sessionActions;

export const loadRoleActions = async (): Promise<typeof roleActions> => roleActions;

export const loadInstanceProfileActions = async (): Promise<typeof instanceProfileActions> => instanceProfileActions;

export const loadListActions = async (): Promise<typeof listActions> => listActions;

export const loadMfaDeviceActions = async (): Promise<typeof mfaDeviceActions> => mfaDeviceActions;

export const loadOidcProviderActions = async (): Promise<typeof oidcProviderActions> => oidcProviderActions;

export const loadStsClient = async (): Promise<typeof stsClient> => stsClient;

export const loadUserActions = async (): Promise<typeof userActions> => userActions;
