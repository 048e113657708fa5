import { DeletePolicyCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type CallOptions, sendCommand } from '../send.js';
import { policyCall } from './policy-call.js';

/** How a managed policy is deleted. */
export interface DeletePolicyOptions extends CallOptions {
  /** True: it is no error when there is no such policy. Default: false. */
  readonly ifExists?: boolean | undefined;
}

/** Parameters of `deletePolicy`. */
export interface DeletePolicyParameters extends DeletePolicyOptions {
  /** ARN of the policy. */
  readonly arn: string;
}

/**
 * Deletes a managed policy that is attached to nothing, is nobody's permissions boundary and has no version but the default.
 *
 * @throws IamError `DeleteConflict` when it is in use or has other versions; `NoSuchEntity` when there is none of that ARN
 * and `ifExists` is not set; `AccessDenied` without `iam:DeletePolicy`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deletePolicy } from '@iamkit/core/actions';
 *
 * await deletePolicy({ iam: new IAMClient() }, { arn: 'arn:aws:iam::123456789012:policy/deploy', ifExists: true });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html
 */
export async function deletePolicy(clients: Clients<'iam'>, parameters: DeletePolicyParameters): Promise<void> {
  const { arn, ifExists, signal } = parameters;
  const call = policyCall('DeletePolicy', arn);
  const deleted = sendCommand(clients, 'iam', new DeletePolicyCommand({ PolicyArn: arn }), { ...call, signal });
  await (ifExists ? unlessAbsent(deleted) : deleted);
}
