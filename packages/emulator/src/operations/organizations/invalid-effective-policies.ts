import { onlyRow } from '../../state/account.js';
import type { OrganizationPolicyType } from '../../state/organization.js';
import { appliedPolicyKey } from '../../state/organization-tables.js';
import { accountWithId, shownAccount } from './accounts.js';
import { effectivePolicy } from './effective-policy.js';
import { organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import { listed, organizationPage } from './organization-page.js';
import type { OrganizationState } from './organization-state.js';
import { organizationPath } from './organization-tree.js';
import { checkAllFeatures } from './resource-policy.js';
import { policyConstraints } from './settings/policy-constraints.js';

export const listAccountsWithInvalidEffectivePolicy: OrganizationHandler<'ListAccountsWithInvalidEffectivePolicy'> = (
  state,
  input,
) => {
  const { PolicyType: type } = input;
  checkAllFeatures(state);
  if (!state.organization.policyTypes.includes(type)) throw organizationError('EffectivePolicyNotFound');
  const { rows, paging } = organizationPage(`ListAccountsWithInvalidEffectivePolicy ${type}`, input, (position) =>
    [...state.management.organizationAccounts.after(position)].filter(
      ([id]) => (effectivePolicy(state, id, type)?.errors.length ?? 0) > 0,
    ),
  );
  return { Accounts: rows.map((account) => shownAccount(state, account)), PolicyType: type, ...paging };
};

export const listEffectivePolicyValidationErrors: OrganizationHandler<'ListEffectivePolicyValidationErrors'> = (
  state,
  input,
) => {
  const { AccountId: accountId, PolicyType: type } = input;
  checkAllFeatures(state);
  accountWithId(state, accountId);
  const policy = effectivePolicy(state, accountId, type);
  if (!policy) throw organizationError('EffectivePolicyNotFound');
  // Numbers of one width, which are in their order as texts.
  const errors = policy.errors.map((error, index) => [String(index + 1).padStart(6, '0'), error] as const);
  const list = `ListEffectivePolicyValidationErrors ${accountId} ${type}`;
  const { rows, paging } = organizationPage(list, input, listed(errors));
  return {
    AccountId: accountId,
    PolicyType: type,
    Path: organizationPath(state, accountId),
    EvaluationTimestamp: policy.updatedAt,
    EffectivePolicyValidationErrors: rows.map(({ code, message, path, policies }) => ({
      ErrorCode: code,
      ErrorMessage: message,
      PathToError: path,
      ContributingPolicies: policies,
    })),
    ...paging,
  };
};

const checkedTypes = Object.keys(policyConstraints) as readonly OrganizationPolicyType[];

/** Keeps what is valid, which an account goes on with while what comes after it is not. To be called after every change of an organization. */
export function keepAppliedPolicies(state: OrganizationState): void {
  const { appliedPolicies, organizationAccounts, organization } = state.management;
  const { policyTypes: enabled = [] } = organization.get(onlyRow) ?? {};
  const types = checkedTypes.filter((type) => enabled.includes(type));
  if (types.length === 0 && appliedPolicies.size === 0) return;
  const kept = new Set<string>();
  for (const type of types)
    for (const [accountId] of organizationAccounts.after('')) {
      const key = appliedPolicyKey(accountId, type);
      const policy = effectivePolicy(state, accountId, type);
      if (!policy) continue;
      kept.add(key);
      const { content, updatedAt, errors } = policy;
      const before = appliedPolicies.get(key);
      if (errors.length === 0 && (before?.content !== content || before.updatedAt !== updatedAt))
        appliedPolicies.put({ accountId, policyType: type, content, updatedAt });
    }
  for (const [key] of [...appliedPolicies.after('')]) if (!kept.has(key)) appliedPolicies.delete(key);
}
