// Stands in for `lazy.ts` in the build that bundlers get. There the SDK is part of the bundle anyway, and a bundler that
// meets `import()` in a single file keeps all of a package behind it, used or not, and evaluates it piece by piece.
import * as iamClient from './sdk/iam-client.js';
import * as organizationsClient from './sdk/organizations-client.js';
import * as stsClient from './sdk/sts-client.js';
import * as userActions from './users/actions.js';

export const loadIamClient = async (): Promise<typeof iamClient> => iamClient;

export const loadOrganizationsClient = async (): Promise<typeof organizationsClient> => organizationsClient;

export const loadStsClient = async (): Promise<typeof stsClient> => stsClient;

export const loadUserActions = async (): Promise<typeof userActions> => userActions;
