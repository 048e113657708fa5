// What only some calls about users need, loaded when one does. Builds in which everything is bundled get `deferred.whole.ts` instead.
import type { planUserDeletion as plan } from '../deletion/plan-user-deletion.js';
import type { putPermissionsBoundary as put } from '../identities/put-permissions-boundary.js';
import { loadDeletionActions, loadIdentityActions } from '../lazy.js';

export const planUserDeletion: typeof plan = async (clients, parameters) =>
  (await loadDeletionActions()).planUserDeletion(clients, parameters);

export const putPermissionsBoundary: typeof put = async (clients, parameters) =>
  (await loadIdentityActions()).putPermissionsBoundary(clients, parameters);
