import { GetInstanceProfileCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type InstanceProfile, toInstanceProfile } from './instance-profile.js';
import { instanceProfileCall } from './instance-profile-call.js';

/** Names one instance profile. */
export interface InstanceProfileParameters extends CallOptions {
  /** Name of the instance profile, up to 128 characters. */
  readonly name: string;
}

/**
 * Reads one instance profile, with its role and tags.
 *
 * @throws IamError `NoSuchEntity` when there is none of that name; `AccessDenied` without `iam:GetInstanceProfile`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getInstanceProfile } from '@iamkit/core/actions';
 *
 * const profile = await getInstanceProfile({ iam: new IAMClient() }, { name: 'web' });
 * console.log(profile.role); // web
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html
 */
export async function getInstanceProfile(
  clients: Clients<'iam'>,
  { name, signal }: InstanceProfileParameters,
): Promise<InstanceProfile> {
  const call = instanceProfileCall('GetInstanceProfile', name);
  const command = new GetInstanceProfileCommand({ InstanceProfileName: name });
  const { InstanceProfile } = await sendCommand(clients, 'iam', command, { ...call, signal });
  return toInstanceProfile(InstanceProfile, call);
}

/**
 * Reads one instance profile, or gives `undefined` when there is none of that name.
 *
 * @throws IamError `AccessDenied` without `iam:GetInstanceProfile`: whether it exists is not known then.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { findInstanceProfile } from '@iamkit/core/actions';
 *
 * const profile = await findInstanceProfile({ iam: new IAMClient() }, { name: 'nobodys' });
 * console.log(profile?.arn ?? 'none'); // none
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html
 */
export function findInstanceProfile(
  clients: Clients<'iam'>,
  parameters: InstanceProfileParameters,
): Promise<InstanceProfile | undefined> {
  return unlessAbsent(getInstanceProfile(clients, parameters));
}
