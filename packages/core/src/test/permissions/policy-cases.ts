import { document, other, unused, versioned } from './furnish.js';
import { all, type PermissionCase } from './permission-case.js';

const policies = 'policies/policies.ts';
const policy = 'policies/policy-handle.ts';
const versions = 'policies/policy-versions.ts';

/** Of managed policies and their versions. */
export const policyCases: readonly PermissionCase[] = [
  {
    method: [policies, 'list'],
    actions: ['iam:ListPolicies', 'iam:GetAccountAuthorizationDetails', 'iam:ListPolicyTags'],
    fallsBack: ['iam:GetAccountAuthorizationDetails'],
    call: (iam) => all(iam.policies.list({ include: ['document', 'tags'] })),
  },
  {
    method: [policies, 'ensure'],
    actions: ['iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:CreatePolicyVersion', 'iam:TagPolicy'],
    call: (iam) => iam.policies.ensure('shared', { document: { ...document, Id: 'another' }, tags: { a: 'b' } }),
  },
  {
    method: [policy, 'deletionPlan'],
    actions: ['iam:ListEntitiesForPolicy', 'iam:ListPolicyVersions'],
    call: (iam, { policy }) => iam.policy(policy).deletionPlan(),
  },
  { method: [policies, 'list'], actions: ['iam:ListPolicies'], call: (iam) => all(iam.policies.list()) },
  {
    method: [policies, 'create'],
    actions: ['iam:CreatePolicy', 'iam:TagPolicy'],
    call: (iam) => iam.policies.create('new', { document, tags: { a: 'b' } }),
  },
  { method: [policy, 'get'], actions: ['iam:GetPolicy'], call: (iam) => iam.policy(unused).get() },
  { method: [policy, 'find'], actions: ['iam:GetPolicy'], call: (iam) => iam.policy(unused).find() },
  { method: [policy, 'exists'], actions: ['iam:GetPolicy'], call: (iam) => iam.policy('nobodys').exists() },
  {
    method: [policy, 'document'],
    actions: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
    call: (iam) => iam.policy(unused).document(),
  },
  {
    method: [policy, 'ensure'],
    actions: ['iam:GetPolicy', 'iam:CreatePolicy'],
    call: (iam) => iam.policy('new').ensure(document),
  },
  {
    method: [policy, 'ensure'],
    actions: ['iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:CreatePolicyVersion', 'iam:TagPolicy'],
    call: (iam) => iam.policy(unused).ensure(other, { tags: { a: 'b' } }),
  },
  { method: [policy, 'delete'], actions: ['iam:DeletePolicy'], call: (iam) => iam.policy(unused).delete() },
  {
    method: ['policies/policy-attachments.ts', 'list'],
    actions: ['iam:ListEntitiesForPolicy'],
    call: (iam) => all(iam.policy(versioned).attachments.list()),
  },
  {
    method: [versions, 'list'],
    actions: ['iam:ListPolicyVersions'],
    call: (iam) => all(iam.policy(versioned).versions.list()),
  },
  {
    method: [versions, 'get'],
    actions: ['iam:GetPolicyVersion'],
    call: (iam) => iam.policy(versioned).versions.get('v1'),
  },
  {
    method: [versions, 'create'],
    actions: ['iam:CreatePolicyVersion'],
    call: (iam) => iam.policy(unused).versions.create(other),
  },
  {
    method: [versions, 'create'],
    actions: ['iam:CreatePolicyVersion', 'iam:ListPolicyVersions', 'iam:DeletePolicyVersion'],
    call: (iam) => iam.policy(versioned).versions.create(other, { prune: true }),
  },
  {
    method: [versions, 'setDefault'],
    actions: ['iam:SetDefaultPolicyVersion'],
    call: (iam) => iam.policy(versioned).versions.setDefault('v1'),
  },
  {
    method: [versions, 'rollback'],
    actions: ['iam:ListPolicyVersions', 'iam:SetDefaultPolicyVersion'],
    call: (iam) => iam.policy(versioned).versions.rollback(),
  },
  {
    method: [versions, 'delete'],
    actions: ['iam:DeletePolicyVersion'],
    call: (iam) => iam.policy(versioned).versions.delete('v1'),
  },
];
