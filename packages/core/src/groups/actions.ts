// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { addUserToGroup } from './add-user-to-group.js';
export { createGroup } from './create-group.js';
export { deleteGroup } from './delete-group.js';
export { ensureGroup } from './ensure-group.js';
export { findGroup } from './find-group.js';
export { getGroup } from './get-group.js';
export { groupExists } from './group-exists.js';
export { listGroupMembers } from './list-group-members.js';
export { listGroups } from './list-groups.js';
export { listUserGroups } from './list-user-groups.js';
export { removeUserFromGroup } from './remove-user-from-group.js';
export { updateGroup } from './update-group.js';
