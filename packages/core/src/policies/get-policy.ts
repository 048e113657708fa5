import { GetPolicyCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Policy, toPolicy } from './policy.js';
import { policyCall } from './policy-call.js';

/** Names one managed policy. */
export interface PolicyParameters extends CallOptions {
  /** ARN of the policy. */
  readonly arn: string;
}

/**
 * Reads one managed policy, with description and tags. Its document is read by `getPolicyDocument`.
 *
 * @throws IamError `NoSuchEntity` when there is none of that ARN; `AccessDenied` without `iam:GetPolicy`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getPolicy } from '@iamkit/core/actions';
 *
 * const policy = await getPolicy({ iam: new IAMClient() }, { arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' });
 * console.log(policy.attachable); // true
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html
 */
export async function getPolicy(clients: Clients<'iam'>, { arn, signal }: PolicyParameters): Promise<Policy> {
  const call = policyCall('GetPolicy', arn);
  const { Policy } = await sendCommand(clients, 'iam', new GetPolicyCommand({ PolicyArn: arn }), { ...call, signal });
  return toPolicy(Policy, call);
}

/**
 * Reads one managed policy, or gives `undefined` when there is none of that ARN.
 *
 * @throws IamError `AccessDenied` without `iam:GetPolicy`: whether the policy exists is not known then.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { findPolicy } from '@iamkit/core/actions';
 *
 * const policy = await findPolicy({ iam: new IAMClient() }, { arn: 'arn:aws:iam::123456789012:policy/deploy' });
 * console.log(policy?.defaultVersionId ?? 'none'); // v2
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html
 */
export function findPolicy(clients: Clients<'iam'>, parameters: PolicyParameters): Promise<Policy | undefined> {
  return unlessAbsent(getPolicy(clients, parameters));
}

/**
 * Whether there is a managed policy of that ARN.
 *
 * @throws IamError `AccessDenied` without `iam:GetPolicy`: it never says `false` because it may not look.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { policyExists } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:policy/deploy';
 * console.log(await policyExists({ iam: new IAMClient() }, { arn })); // true
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html
 */
export async function policyExists(clients: Clients<'iam'>, parameters: PolicyParameters): Promise<boolean> {
  return (await findPolicy(clients, parameters)) !== undefined;
}
