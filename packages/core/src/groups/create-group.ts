import { CreateGroupCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkOptionalText, path } from '../validate.js';
import { type Group, toGroup } from './group.js';
import { groupCall } from './group-call.js';

/** What a new group may be given. */
export interface CreateGroupOptions extends CallOptions {
  /** Begins and ends with `/`; up to 512 visible ASCII characters. Default: `/`. */
  readonly path?: string | undefined;
}

/** Parameters of `createGroup`. */
export interface CreateGroupParameters extends CreateGroupOptions {
  /** 1 to 128 letters a to z, digits and `_+=,.@-`. Two names of an account differ by more than case. */
  readonly name: string;
}

/**
 * Creates a group, without members and without permissions.
 *
 * @throws IamError `EntityAlreadyExists` when there is a group of that name, in whatever case; `LimitExceeded` when the
 * account has as many groups as it may; `AccessDenied` without `iam:CreateGroup`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { createGroup } from '@iamkit/core/actions';
 *
 * const group = await createGroup({ iam: new IAMClient() }, { name: 'engineers' });
 * console.log(group.arn); // arn:aws:iam::123456789012:group/engineers
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html
 */
export async function createGroup(clients: Clients<'iam'>, parameters: CreateGroupParameters): Promise<Group> {
  const { name, signal } = parameters;
  const call = groupCall('CreateGroup', name);
  checkOptionalText(call, path, parameters.path);
  const command = new CreateGroupCommand({
    GroupName: name,
    ...(parameters.path === undefined ? {} : { Path: parameters.path }),
  });
  const { Group } = await sendCommand(clients, 'iam', command, { ...call, signal });
  return toGroup(Group, call);
}
