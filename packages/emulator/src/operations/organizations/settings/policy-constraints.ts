import type { OrganizationPolicyType } from '../../../state/organization.js';

/** What the settings at some places must have. */
export interface Constraint {
  /** The names on the way; `*` is any. */
  readonly at: readonly string[];
  /** What must be there, and not empty. */
  readonly required?: readonly string[];
  /** What may be there in no greater number. */
  readonly most?: { readonly of: string; readonly count: number; readonly deep?: true };
}

const plan = ['plans', '*'];
const rule = [...plan, 'rules', '*'];
const selection = (kind: 'resources' | 'tags'): readonly string[] => [...plan, 'selections', kind, '*'];
const tag = ['tag_key', 'tag_value'];
/** By operator, and then by name. */
const conditions = { of: 'conditions', count: 30, deep: true } as const;

/**
 * What makes an effective policy invalid although each of its policies is valid, as far as AWS says it. It says it of backup policies.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_backup_syntax.html
 */
export const policyConstraints: Partial<Readonly<Record<OrganizationPolicyType, readonly Constraint[]>>> = {
  BACKUP_POLICY: [
    { at: plan, required: ['rules', 'regions', 'selections'], most: { of: 'rules', count: 10 } },
    { at: rule, required: ['schedule_expression', 'target_backup_vault_name'] },
    { at: [...rule, 'recovery_point_tags', '*'], required: tag },
    { at: [...rule, 'copy_actions', '*'], required: ['target_backup_vault_arn'] },
    { at: selection('tags'), required: ['iam_role_arn', ...tag], most: conditions },
    { at: selection('resources'), required: ['iam_role_arn', 'resource_types'], most: conditions },
    { at: [...plan, 'backup_plan_tags', '*'], required: tag },
  ],
};
