// What loads the SDK, each loaded on first use. Bundlers get `lazy.bundled.ts` instead (see tsup.bundled.config.ts).

/** Makes the IAM client. */
export const loadIamClient = (): Promise<typeof import('./sdk/iam-client.js')> => import('./sdk/iam-client.js');

/** Makes the Organizations client. */
export const loadOrganizationsClient = (): Promise<typeof import('./sdk/organizations-client.js')> =>
  import('./sdk/organizations-client.js');

/** Makes the STS client. */
export const loadStsClient = (): Promise<typeof import('./sdk/sts-client.js')> => import('./sdk/sts-client.js');

/** The actions on users. */
export const loadUserActions = (): Promise<typeof import('./users/actions.js')> => import('./users/actions.js');
