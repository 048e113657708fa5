// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { createRole } from './create-role.js';
export { deleteRole } from './delete-role.js';
export { ensureRole } from './ensure-role.js';
export { findRole, getRole, roleExists } from './get-role.js';
export { listRoleInstanceProfiles } from './list-role-instance-profiles.js';
export { listRoles } from './list-roles.js';
export { listRoleTags, tagRole, untagRole } from './role-tags.js';
export { allowInTrustPolicy, getTrustPolicy, removeFromTrustPolicy, setTrustPolicy } from './trust-policy.js';
export { updateRole } from './update-role.js';
export { waitUntilAssumable } from './wait-until-assumable.js';
