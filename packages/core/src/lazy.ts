// What loads the SDK, each loaded on first use. Bundlers get `lazy.bundled.ts` instead (see tsup.bundled.config.ts).

/** A loader that asks once: `import()` of a module that is there already still costs a tenth of a call. */
function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let module: Promise<Module> | undefined;
  return () => {
    module ??= load();
    return module;
  };
}

/** The actions on groups and who is in them. */
export const loadGroupActions: () => Promise<typeof import('./groups/actions.js')> = once(
  () => import('./groups/actions.js'),
);

/** Makes the IAM client. */
export const loadIamClient: () => Promise<typeof import('./sdk/iam-client.js')> = once(
  () => import('./sdk/iam-client.js'),
);

/** The actions on the policies of users, groups and roles. */
export const loadIdentityActions: () => Promise<typeof import('./identities/actions.js')> = once(
  () => import('./identities/actions.js'),
);

/** The actions on the organization. */
export const loadOrganizationActions: () => Promise<typeof import('./organization/actions.js')> = once(
  () => import('./organization/actions.js'),
);

/** Makes the Organizations client. */
export const loadOrganizationsClient: () => Promise<typeof import('./sdk/organizations-client.js')> = once(
  () => import('./sdk/organizations-client.js'),
);

/** The actions on managed policies. */
export const loadPolicyActions: () => Promise<typeof import('./policies/actions.js')> = once(
  () => import('./policies/actions.js'),
);

/** The actions that get sessions. */
export const loadSessionActions: () => Promise<typeof import('./sessions/actions.js')> = once(
  () => import('./sessions/actions.js'),
);

/** Makes the STS client. */
export const loadStsClient: () => Promise<typeof import('./sdk/sts-client.js')> = once(
  () => import('./sdk/sts-client.js'),
);

/** The actions on users. */
export const loadUserActions: () => Promise<typeof import('./users/actions.js')> = once(
  () => import('./users/actions.js'),
);
