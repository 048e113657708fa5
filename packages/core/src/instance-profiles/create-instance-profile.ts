import { CreateInstanceProfileCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Tags, toSdkTags } from '../tags.js';
import { checkOptionalText, path } from '../validate.js';
import { type InstanceProfile, toInstanceProfile } from './instance-profile.js';
import { instanceProfileCall } from './instance-profile-call.js';

/** What a new instance profile may be given. */
export interface CreateInstanceProfileOptions extends CallOptions {
  /** Begins and ends with `/`; up to 512 visible ASCII characters. Default: `/`. */
  readonly path?: string | undefined;
  /** At most 50. */
  readonly tags?: Tags | undefined;
}

/** Parameters of `createInstanceProfile`. */
export interface CreateInstanceProfileParameters extends CreateInstanceProfileOptions {
  /** 1 to 128 letters a to z, digits and `_+=,.@-`. Two names of an account differ by more than case. */
  readonly name: string;
}

/**
 * Creates an instance profile, without a role.
 *
 * @throws IamError `EntityAlreadyExists` when there is one of that name; `LimitExceeded` when the account has as many as it
 * may; `AccessDenied` without `iam:CreateInstanceProfile`, or, for tags, `iam:TagInstanceProfile`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { createInstanceProfile } from '@iamkit/core/actions';
 *
 * const profile = await createInstanceProfile({ iam: new IAMClient() }, { name: 'web' });
 * console.log(profile.arn); // arn:aws:iam::123456789012:instance-profile/web
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html
 */
export async function createInstanceProfile(
  clients: Clients<'iam'>,
  parameters: CreateInstanceProfileParameters,
): Promise<InstanceProfile> {
  const { name, signal } = parameters;
  const call = instanceProfileCall('CreateInstanceProfile', name);
  checkOptionalText(call, path, parameters.path);
  const tags = toSdkTags(call, parameters.tags ?? {});
  const command = new CreateInstanceProfileCommand({
    InstanceProfileName: name,
    ...(parameters.path === undefined ? {} : { Path: parameters.path }),
    ...(tags.length === 0 ? {} : { Tags: tags }),
  });
  const { InstanceProfile } = await sendCommand(clients, 'iam', command, { ...call, signal });
  return toInstanceProfile(InstanceProfile, call);
}
