import type { OrganizationPolicy, OrganizationPolicyAttachment } from '../../state/organization.js';
import { invalidInput, organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import type { OrganizationState } from './organization-state.js';
import { nodeWithId, pathTo } from './organization-tree.js';
import { checkAllFeatures } from './resource-policy.js';
import { effectiveSettings } from './settings/effective-settings.js';
import { readSettings } from './settings/settings.js';

/** Of an account, the caller's own unless another one is asked for. */
export const describeEffectivePolicy: OrganizationHandler<'DescribeEffectivePolicy'> = (state, input) => {
  const { PolicyType: type, TargetId: targetId = state.account.id } = input;
  checkAllFeatures(state);
  const target = nodeWithId(state, targetId);
  if (!target) throw organizationError('TargetNotFound');
  if (target.kind !== 'ACCOUNT') throw invalidInput('TARGET_NOT_SUPPORTED');
  const levels = pathTo(state, targetId).map((nodeId) => policiesAt(state, nodeId, type));
  const settings = effectiveSettings(
    levels.map((policies) =>
      policies.map(({ policy }) => readSettings(policy.document)).filter((read) => read !== undefined),
    ),
  );
  if (!settings) throw organizationError('EffectivePolicyNotFound');
  const changes = levels.flat().flatMap(({ policy, attachment }) => [policy.updatedAt, attachment.attachedAt]);
  return {
    EffectivePolicy: {
      PolicyContent: JSON.stringify(settings),
      LastUpdatedTimestamp: Math.max(...changes),
      TargetId: targetId,
      PolicyType: type,
    },
  };
};

interface AttachedPolicy {
  readonly policy: OrganizationPolicy;
  readonly attachment: OrganizationPolicyAttachment;
}

/** In the order in which they were attached. */
function policiesAt({ management }: OrganizationState, nodeId: string, type: string): readonly AttachedPolicy[] {
  return [...management.organizationPolicyAttachments.sharing('target', nodeId)]
    .flatMap(([, attachment]) => {
      const policy = management.organizationPolicies.get(attachment.policyId);
      return policy?.type === type ? [{ policy, attachment }] : [];
    })
    .sort((a, b) => a.attachment.order - b.attachment.order);
}
