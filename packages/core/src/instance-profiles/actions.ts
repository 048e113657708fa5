// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { createInstanceProfile } from './create-instance-profile.js';
export { deleteInstanceProfile, planInstanceProfileDeletion } from './delete-instance-profile.js';
export { ensureInstanceProfile } from './ensure-instance-profile.js';
export { findInstanceProfile, getInstanceProfile } from './get-instance-profile.js';
export { addRoleToInstanceProfile, removeRoleFromInstanceProfile } from './instance-profile-role.js';
export { listInstanceProfileTags, tagInstanceProfile, untagInstanceProfile } from './instance-profile-tags.js';
export { listInstanceProfiles } from './list-instance-profiles.js';
