// What loads the SDK, each loaded on first use. Bundlers get `lazy.bundled.ts` instead (see tsup.bundled.config.ts).

import { toIamError } from './errors/to-iam-error.js';
import { once } from './once.js';

/** Loads once, for `import()` of a module that is there already still costs a tenth of a call. It fails with `MissingPackage`. */
const onFirstUse = <Module>(load: () => Promise<Module>): (() => Promise<Module>) =>
  once(() =>
    load().catch((error: unknown) => {
      throw toIamError(error);
    }),
  );

/** The actions on the account as a whole. */
export const loadAccountActions: () => Promise<typeof import('./account/actions.js')> = onFirstUse(
  () => import('./account/actions.js'),
);

/** What decides what a user or role may do. */
export const loadAccessActions: () => Promise<typeof import('./access/actions.js')> = onFirstUse(
  () => import('./access/actions.js'),
);

/** The actions on the credentials of users. */
export const loadCredentialActions: () => Promise<typeof import('./user-credentials/actions.js')> = onFirstUse(
  () => import('./user-credentials/actions.js'),
);

/** What finds out all that must go before an entity can be deleted. */
export const loadDeletionActions: () => Promise<typeof import('./deletion/actions.js')> = onFirstUse(
  () => import('./deletion/actions.js'),
);

/** The actions on groups and who is in them. */
export const loadGroupActions: () => Promise<typeof import('./groups/actions.js')> = onFirstUse(
  () => import('./groups/actions.js'),
);

/** Makes the IAM client. */
export const loadIamClient: () => Promise<typeof import('./sdk/iam-client.js')> = onFirstUse(
  () => import('./sdk/iam-client.js'),
);

/** Lists with what IAM leaves out of lists. */
export const loadInclusionActions: () => Promise<typeof import('./inclusion/actions.js')> = onFirstUse(
  () => import('./inclusion/actions.js'),
);

/** The actions on the policies of users, groups and roles. */
export const loadIdentityActions: () => Promise<typeof import('./identities/actions.js')> = onFirstUse(
  () => import('./identities/actions.js'),
);

/** The actions on the organization. */
export const loadOrganizationActions: () => Promise<typeof import('./organization/actions.js')> = onFirstUse(
  () => import('./organization/actions.js'),
);

/** Makes the Organizations client. */
export const loadOrganizationsClient: () => Promise<typeof import('./sdk/organizations-client.js')> = onFirstUse(
  () => import('./sdk/organizations-client.js'),
);

/** The actions on managed policies. */
export const loadPolicyActions: () => Promise<typeof import('./policies/actions.js')> = onFirstUse(
  () => import('./policies/actions.js'),
);

/** The actions that get sessions. */
export const loadSessionActions: () => Promise<typeof import('./sessions/actions.js')> = onFirstUse(
  () => import('./sessions/actions.js'),
);

/** The actions on roles. */
export const loadRoleActions: () => Promise<typeof import('./roles/actions.js')> = onFirstUse(
  () => import('./roles/actions.js'),
);

/** The actions on instance profiles. */
export const loadInstanceProfileActions: () => Promise<typeof import('./instance-profiles/actions.js')> = onFirstUse(
  () => import('./instance-profiles/actions.js'),
);

/** The actions of collections that can only be listed. */
export const loadListActions: () => Promise<typeof import('./list-actions.js')> = onFirstUse(
  () => import('./list-actions.js'),
);

/** The actions on virtual MFA devices. */
export const loadMfaDeviceActions: () => Promise<typeof import('./virtual-mfa-devices/actions.js')> = onFirstUse(
  () => import('./virtual-mfa-devices/actions.js'),
);

/** The actions on OpenID Connect providers. */
export const loadOidcProviderActions: () => Promise<typeof import('./oidc-providers/actions.js')> = onFirstUse(
  () => import('./oidc-providers/actions.js'),
);

/** Makes the STS client. */
export const loadStsClient: () => Promise<typeof import('./sdk/sts-client.js')> = onFirstUse(
  () => import('./sdk/sts-client.js'),
);

/** The actions on users. */
export const loadUserActions: () => Promise<typeof import('./users/actions.js')> = onFirstUse(
  () => import('./users/actions.js'),
);
