// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { createAccessKey } from '../access-keys/create-access-key.js';
export { deleteAccessKey } from '../access-keys/delete-access-key.js';
export { getAccessKeyLastUsed } from '../access-keys/get-access-key-last-used.js';
export { listAccessKeys } from '../access-keys/list-access-keys.js';
export { rotateAccessKey } from '../access-keys/rotate-access-key.js';
export { updateAccessKey } from '../access-keys/update-access-key.js';
export { createLoginProfile } from '../login-profile/create-login-profile.js';
export { deleteLoginProfile } from '../login-profile/delete-login-profile.js';
export { getLoginProfile } from '../login-profile/get-login-profile.js';
export { updateLoginProfile } from '../login-profile/update-login-profile.js';
export { deleteUserCredential } from './delete-user-credential.js';
export { listUserCredentials } from './list-user-credentials.js';
