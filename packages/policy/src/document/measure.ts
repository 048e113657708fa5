import type { PolicyDocument, PolicyKind } from './policy-document.js';
import type { PolicyQuota } from './policy-quotas.js';
import { chooseQuota, type PolicyQuotaOptions } from './size/choose-quota.js';
import { sizeOf } from './size/size-of.js';
import { statementsOf } from './statements-of.js';

/** How large a policy is and how large it may be. */
export interface PolicySize {
  /** What counts of it. */
  readonly size: number;
  /** The largest size allowed. */
  readonly quota: number;
  /** What is counted. */
  readonly counts: PolicyQuota['counts'];
  readonly fits: boolean;
  /** What is left of the quota; negative where the policy is too large. */
  readonly remaining: number;
}

/**
 * Measures a policy against the quota of its kind, as AWS counts it. Of the quotas for inline policies and for sessions
 * a single policy may use up only a part: see `policyQuotas`.
 *
 * @param policy - a document, measured as `JSON.stringify` prints it, or the text that will be sent.
 * @param options.quota - another quota than that of the kind: `'inlineRole'`, `'kmsKey'`.
 * @param options.quotas - quotas of your own: `{ trust: 4_096 }`.
 * @throws PolicyDocumentError `UnknownQuota` for a kind or quota that does not exist, `InvalidDocument` for what is neither.
 * @example
 * ```ts
 * import { measure, type PolicyDocument } from '@iamkit/policy/document';
 *
 * const document: PolicyDocument<'trust'> = {
 *   Version: '2012-10-17',
 *   Statement: { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
 * };
 * const { size, quota, fits } = measure(document, 'trust');
 * console.log(size, quota, fits); // 125 2048 true
 * console.log(measure(document, 'trust', { quotas: { trust: 4_096 } }).remaining); // 3971
 * ```
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export function measure(
  policy: PolicyDocument | string,
  kind: PolicyKind,
  options: PolicyQuotaOptions = {},
): PolicySize {
  const { size: quota, counts } = chooseQuota(kind, options);
  if (typeof policy !== 'string') statementsOf(policy);
  const size = sizeOf(typeof policy === 'string' ? policy : JSON.stringify(policy), counts);
  return Object.freeze({ size, quota, counts, fits: size <= quota, remaining: quota - size });
}
