// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { attachPolicy } from './attach-policy.js';
export { deleteInlinePolicy } from './delete-inline-policy.js';
export { deletePermissionsBoundary } from './delete-permissions-boundary.js';
export { detachPolicy } from './detach-policy.js';
export { getInlinePolicy } from './get-inline-policy.js';
export { getPermissionsBoundary } from './get-permissions-boundary.js';
export { listAttachedPolicies } from './list-attached-policies.js';
export { listInlinePolicies } from './list-inline-policies.js';
export { putInlinePolicy } from './put-inline-policy.js';
export { putPermissionsBoundary } from './put-permissions-boundary.js';
