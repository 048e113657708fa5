// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { createPolicy } from './create-policy.js';
export { createPolicyVersion } from './create-policy-version.js';
export { deletePolicy } from './delete-policy.js';
export { ensurePolicy } from './ensure-policy.js';
export { findPolicy, getPolicy, policyExists } from './get-policy.js';
export { listPolicies } from './list-policies.js';
export { listPolicyAttachments } from './list-policy-attachments.js';
export { listPolicyTags, tagPolicy, untagPolicy } from './policy-tags.js';
export { resolvePolicyArn } from './resolve-policy-arn.js';
export {
  deletePolicyVersion,
  getPolicyDocument,
  getPolicyVersion,
  listPolicyVersions,
  rollbackPolicy,
  setDefaultPolicyVersion,
} from './versions.js';
