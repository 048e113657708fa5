// Stands in for `deferred.ts` where everything is bundled: a bundler sees which function needs what.
export { planUserDeletion } from '../deletion/plan-user-deletion.js';
export { putPermissionsBoundary } from '../identities/put-permissions-boundary.js';
