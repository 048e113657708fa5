// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { planGroupDeletion } from './plan-group-deletion.js';
export { planPolicyDeletion } from './plan-policy-deletion.js';
export { planRoleDeletion } from './plan-role-deletion.js';
export { planUserDeletion } from './plan-user-deletion.js';
