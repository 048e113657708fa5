import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
import { createPolicy } from './create-policy.js';
import { deletePolicy } from './delete-policy.js';
import { getPolicy } from './get-policy.js';
import { listPolicies } from './list-policies.js';
import { listPolicyTags, tagPolicy, untagPolicy } from './policy-tags.js';
import {
  createPolicyVersion,
  deletePolicyVersion,
  getPolicyVersion,
  listPolicyVersions,
  setDefaultPolicyVersion,
} from './policy-versions.js';

/** Managed policies and their versions. */
export const policyHandlers: Handlers<IamOperations> = {
  CreatePolicy: createPolicy,
  CreatePolicyVersion: createPolicyVersion,
  DeletePolicy: deletePolicy,
  DeletePolicyVersion: deletePolicyVersion,
  GetPolicy: getPolicy,
  GetPolicyVersion: getPolicyVersion,
  ListPolicies: listPolicies,
  ListPolicyTags: listPolicyTags,
  ListPolicyVersions: listPolicyVersions,
  SetDefaultPolicyVersion: setDefaultPolicyVersion,
  TagPolicy: tagPolicy,
  UntagPolicy: untagPolicy,
};
