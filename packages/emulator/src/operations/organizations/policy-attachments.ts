import type { OrganizationPolicyAttachment } from '../../state/organization.js';
import { organizationAttachmentKey } from '../../state/organization-tables.js';
import { fullAccessPolicy } from './aws-policies.js';
import { constraintViolation, invalidInput, organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import { organizationPage } from './organization-page.js';
import { organizationPolicyWithId, policySummary } from './organization-policies.js';
import type { OrganizationState } from './organization-state.js';
import { arnOfNode, nodeWithId, type OrganizationNode } from './organization-tree.js';
import { policyTypes } from './policy-types.js';

export const attachPolicy: OrganizationHandler<'AttachPolicy'> = (state, input) => {
  const { world, management, organization, now } = state;
  const policy = organizationPolicyWithId(state, input.PolicyId);
  const { id: targetId } = targetWithId(state, input.TargetId);
  if (!organization.policyTypes.includes(policy.type)) throw organizationError('PolicyTypeNotEnabled');
  const { organizationPolicyAttachments: attachments } = management;
  if (attachments.get(organizationAttachmentKey(targetId, policy)))
    throw organizationError('DuplicatePolicyAttachment');
  const { attached } = policyTypes[policy.type];
  const most = typeof attached === 'number' ? attached : world.quotas[attached];
  const others = attachedTo(state, targetId, policy.type);
  if (others.length >= most) throw constraintViolation('MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED');
  const order = 1 + Math.max(0, ...others.map(([, attachment]) => attachment.order));
  attachments.put({ policyId: policy.id, policyType: policy.type, targetId, attachedAt: now, order });
  return {};
};

/** Of policies that allow, one stays: without any, nothing would be allowed. AWS's resource control policy stays in any case. */
export const detachPolicy: OrganizationHandler<'DetachPolicy'> = (state, input) => {
  const policy = organizationPolicyWithId(state, input.PolicyId);
  const { id: targetId } = targetWithId(state, input.TargetId);
  const { organizationPolicyAttachments: attachments } = state.management;
  const key = organizationAttachmentKey(targetId, policy);
  if (!attachments.get(key)) throw organizationError('PolicyNotAttached');
  if (policy.type === 'RESOURCE_CONTROL_POLICY' && policy === fullAccessPolicy(policy.type))
    throw invalidInput('NON_DETACHABLE_POLICY');
  if (policy.type === 'SERVICE_CONTROL_POLICY' && attachedTo(state, targetId, policy.type).length === 1)
    throw constraintViolation('MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED');
  attachments.delete(key);
  return {};
};

/** Those that are attached to the target itself, not those that it inherits. */
export const listPoliciesForTarget: OrganizationHandler<'ListPoliciesForTarget'> = (state, input) => {
  const { TargetId, Filter: type } = input;
  const { id: targetId } = targetWithId(state, TargetId);
  const { rows, paging } = organizationPage(`ListPoliciesForTarget ${type} ${targetId}`, input, (position) =>
    attachedTo(state, targetId, type, position),
  );
  const policies = rows.map(({ policyId }) => organizationPolicyWithId(state, policyId));
  return { Policies: policies.map((policy) => policySummary(state, policy)), ...paging };
};

export const listTargetsForPolicy: OrganizationHandler<'ListTargetsForPolicy'> = (state, input) => {
  const { id } = organizationPolicyWithId(state, input.PolicyId);
  const { rows, paging } = organizationPage(`ListTargetsForPolicy ${id}`, input, (position) =>
    state.management.organizationPolicyAttachments.sharing('policy', id, position),
  );
  const targets = rows.map(({ targetId }) => targetWithId(state, targetId));
  return {
    Targets: targets.map((node) => ({
      TargetId: node.id,
      Arn: arnOfNode(state, node),
      Name: node.name,
      Type: node.kind,
    })),
    ...paging,
  };
};

function attachedTo(
  { management }: OrganizationState,
  targetId: string,
  type: string,
  position = '',
): readonly (readonly [key: string, attachment: OrganizationPolicyAttachment])[] {
  return [...management.organizationPolicyAttachments.sharing('target', targetId, position)].filter(
    ([, { policyType }]) => policyType === type,
  );
}

function targetWithId(state: OrganizationState, id: string): OrganizationNode {
  const target = nodeWithId(state, id);
  if (!target) throw organizationError('TargetNotFound');
  return target;
}
