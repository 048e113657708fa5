import { DescribeEffectivePolicyCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { sendCommand } from '../send.js';
import { accountId, checkText } from '../validate.js';
import type { OrganizationAccountParameters } from './get-organization-account.js';
import type { ManagementPolicyType } from './organization-policy.js';
import { readOrganizationPolicy } from './organization-policy-text.js';

/** Names an account and a type of management policies. */
export interface EffectivePolicyParameters extends OrganizationAccountParameters {
  readonly type: ManagementPolicyType;
}

/** What all policies of a type come to in one account, as AWS computes it. */
export interface EffectivePolicy {
  readonly document: object;
  readonly updatedAt: Date;
}

/**
 * Reads what all management policies of one type come to in an account, as AWS computes it. SCPs and RCPs have no effective
 * policy: for them see `readPolicyLevels`.
 *
 * @throws IamError `EffectivePolicyNotFound` when no policy of the type applies; `AccessDenied` without
 * `organizations:DescribeEffectivePolicy`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { getEffectivePolicy } from '@iamkit/core/actions';
 *
 * const { document } = await getEffectivePolicy(
 *   { organizations: new OrganizationsClient() },
 *   { accountId: '111122223333', type: 'TAG_POLICY' },
 * );
 * console.log(JSON.stringify(document)); // {"tags":{"team":{"tag_key":"team"}}}
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeEffectivePolicy.html
 */
export async function getEffectivePolicy(
  clients: Clients<'organizations'>,
  { accountId: id, type, signal }: EffectivePolicyParameters,
): Promise<EffectivePolicy> {
  const call = { operation: 'DescribeEffectivePolicy', resource: `account ${String(id)}` };
  checkText(call, accountId, id);
  const command = new DescribeEffectivePolicyCommand({ PolicyType: type, TargetId: id });
  const { EffectivePolicy } = await sendCommand(clients, 'organizations', command, { ...call, signal });
  const { PolicyContent, LastUpdatedTimestamp } = EffectivePolicy ?? missing(call, 'EffectivePolicy');
  return Object.freeze({
    document: readOrganizationPolicy(call, type, PolicyContent, 'PolicyContent'),
    updatedAt: LastUpdatedTimestamp ?? missing(call, 'LastUpdatedTimestamp'),
  });
}
