import { shown } from '../../shown.js';
import type { PolicyKind } from '../policy-document.js';
import { PolicyDocumentError } from '../policy-document-error.js';
import { type PolicyQuota, type PolicyQuotaName, policyQuotas } from '../policy-quotas.js';

export interface PolicyQuotaOptions {
  /** Another quota than that of the kind: `'inlineRole'`, `'kmsKey'`. */
  readonly quota?: PolicyQuotaName;
  /** Quotas of your own, by name: a size, or a whole quota. The others are those of `policyQuotas`. */
  readonly quotas?: Readonly<Partial<Record<PolicyQuotaName, number | PolicyQuota>>>;
}

/** The quota that holds for a kind of policy. */
export function chooseQuota(kind: PolicyKind | undefined, options: PolicyQuotaOptions): PolicyQuota {
  const { quota: name = kind, quotas }: PolicyQuotaOptions = { ...options };
  if (name === undefined || !Object.hasOwn(policyQuotas, name)) {
    const known = Object.keys(policyQuotas).join(', ');
    throw new PolicyDocumentError(
      'UnknownQuota',
      `there is no quota ${shown(name)}: say which kind it is; there are ${known}`,
    );
  }
  const own = quotas && Object.hasOwn(quotas, name) ? quotas[name] : undefined;
  return typeof own === 'number' ? { ...policyQuotas[name], size: own } : (own ?? policyQuotas[name]);
}
