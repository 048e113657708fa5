// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { createUser } from './create-user.js';
export { deleteUser } from './delete-user.js';
export { ensureUser } from './ensure-user.js';
export { findUser } from './find-user.js';
export { getUser } from './get-user.js';
export { listUserTags } from './list-user-tags.js';
export { listUsers } from './list-users.js';
export { tagUser } from './tag-user.js';
export { untagUser } from './untag-user.js';
export { updateUser } from './update-user.js';
export { userExists } from './user-exists.js';
