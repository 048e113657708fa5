import type { OrganizationPolicy, OrganizationPolicyAttachment } from '../../state/organization.js';
import { appliedPolicyKey } from '../../state/organization-tables.js';
import { invalidInput, organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import type { OrganizationState } from './organization-state.js';
import { nodeWithId, pathTo } from './organization-tree.js';
import { checkAllFeatures } from './resource-policy.js';
import { effectiveSettings, inheritedSettings } from './settings/effective-settings.js';
import { policyConstraints } from './settings/policy-constraints.js';
import { readSettings } from './settings/settings.js';
import { validationErrors } from './settings/validation-errors.js';

/** What the policies of a type come to at an account. */
interface EffectivePolicy {
  /** As JSON. */
  readonly content: string;
  /** When one of them changed last, or was attached. */
  readonly updatedAt: number;
  readonly errors: ReturnType<typeof validationErrors>;
}

type PolicyType = OrganizationPolicy['type'];

/** Of an account, the caller's own unless another one is asked for. Where it is invalid, the last one that was valid stays. */
export const describeEffectivePolicy: OrganizationHandler<'DescribeEffectivePolicy'> = (state, input) => {
  const { PolicyType: type, TargetId: targetId = state.account.id } = input;
  checkAllFeatures(state);
  const target = nodeWithId(state, targetId);
  if (!target) throw organizationError('TargetNotFound');
  if (target.kind !== 'ACCOUNT') throw invalidInput('TARGET_NOT_SUPPORTED');
  const current = effectivePolicy(state, targetId, type);
  const isValid = current?.errors.length === 0;
  const policy = isValid ? current : state.management.appliedPolicies.get(appliedPolicyKey(targetId, type));
  if (!policy) throw organizationError('EffectivePolicyNotFound');
  return {
    EffectivePolicy: {
      PolicyContent: policy.content,
      LastUpdatedTimestamp: policy.updatedAt,
      TargetId: targetId,
      PolicyType: type,
    },
  };
};

/** Undefined: no setting is in force. */
export function effectivePolicy(
  state: OrganizationState,
  accountId: string,
  type: PolicyType,
): EffectivePolicy | undefined {
  const levels = pathTo(state, accountId).map((nodeId) => policiesAt(state, nodeId, type));
  const inherited = inheritedSettings(
    levels.map((policies) =>
      policies.flatMap(({ policy: { id, document } }) => {
        const settings = readSettings(document);
        return settings ? [{ id, settings }] : [];
      }),
    ),
  );
  const settings = effectiveSettings(inherited);
  if (!settings) return undefined;
  const changes = levels.flat().flatMap(({ policy, attachment }) => [policy.updatedAt, attachment.attachedAt]);
  return {
    content: JSON.stringify(settings),
    updatedAt: Math.max(...changes),
    errors: validationErrors(inherited, policyConstraints[type] ?? []),
  };
}

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
