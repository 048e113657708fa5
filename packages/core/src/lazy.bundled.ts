// Stands in for `lazy.ts` in the build that bundlers get. A bundler that meets `import()` in a single file keeps all of the SDK
// behind it, used or not, and evaluates it piece by piece; a static import of everything doubles what iamkit costs a program.
// So a bundle has users, whose actions are here, and looks for the rest beside it; `@iamkit/core/bundle` has it all.
import { IamError } from './errors/iam-error.js';
import { toIamError } from './errors/to-iam-error.js';
import type * as lazy from './lazy.js';
import { once } from './once.js';
import * as iamClient from './sdk/iam-client.js';
import * as stsClient from './sdk/sts-client.js';
import * as userActions from './users/actions.js';

export const loadIamClient = async (): Promise<typeof iamClient> => iamClient;
export const loadStsClient = async (): Promise<typeof stsClient> => stsClient;
export const loadUserActions = async (): Promise<typeof userActions> => userActions;

/** The same loaders, of the package as it is installed. */
const installed = once(async (): Promise<typeof lazy> => {
  // Not a literal, so that bundlers leave it to Node. webpack would put a stand-in here that finds nothing, unless told not to.
  const specifier = ['@iamkit', 'core/deferred'].join('/');
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ specifier);
  } catch (error) {
    const reason = toIamError(error);
    if (reason.code !== 'MissingPackage') throw reason;
    throw new IamError({
      code: 'MissingPackage',
      message:
        'This program is bundled without @iamkit/core beside it, and such a bundle has of iamkit only what is about users.',
      hints: [
        "Import createIam from '@iamkit/core/bundle', which bundles all of it, or leave @iamkit/core out of the bundle.",
      ],
      cause: error,
    });
  }
});

export const loadAccountActions: typeof lazy.loadAccountActions = async () => (await installed()).loadAccountActions();
export const loadAccessActions: typeof lazy.loadAccessActions = async () => (await installed()).loadAccessActions();
export const loadCredentialActions: typeof lazy.loadCredentialActions = async () =>
  (await installed()).loadCredentialActions();
export const loadDeletionActions: typeof lazy.loadDeletionActions = async () =>
  (await installed()).loadDeletionActions();
export const loadGroupActions: typeof lazy.loadGroupActions = async () => (await installed()).loadGroupActions();
export const loadInclusionActions: typeof lazy.loadInclusionActions = async () =>
  (await installed()).loadInclusionActions();
export const loadIdentityActions: typeof lazy.loadIdentityActions = async () =>
  (await installed()).loadIdentityActions();
export const loadOrganizationActions: typeof lazy.loadOrganizationActions = async () =>
  (await installed()).loadOrganizationActions();
export const loadOrganizationsClient: typeof lazy.loadOrganizationsClient = async () =>
  (await installed()).loadOrganizationsClient();
export const loadPolicyActions: typeof lazy.loadPolicyActions = async () => (await installed()).loadPolicyActions();
export const loadSessionActions: typeof lazy.loadSessionActions = async () => (await installed()).loadSessionActions();
export const loadRoleActions: typeof lazy.loadRoleActions = async () => (await installed()).loadRoleActions();
export const loadInstanceProfileActions: typeof lazy.loadInstanceProfileActions = async () =>
  (await installed()).loadInstanceProfileActions();
export const loadListActions: typeof lazy.loadListActions = async () => (await installed()).loadListActions();
export const loadMfaDeviceActions: typeof lazy.loadMfaDeviceActions = async () =>
  (await installed()).loadMfaDeviceActions();
export const loadOidcProviderActions: typeof lazy.loadOidcProviderActions = async () =>
  (await installed()).loadOidcProviderActions();
