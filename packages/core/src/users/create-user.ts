import { CreateUserCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Tags, toSdkTags } from '../tags.js';
import { checkOptionalText, checkText, newUserName, path, policyArn } from '../validate.js';
import { toUser, type User } from './user.js';

/** What a new user may be given. */
export interface CreateUserOptions extends CallOptions {
  /** Begins and ends with `/`; up to 512 visible ASCII characters. Default: `/`. */
  readonly path?: string | undefined;
  /** At most 50; a key has 1 to 128 characters and does not begin with `aws:`, a value up to 256. */
  readonly tags?: Tags | undefined;
  /** ARN of the managed policy that limits what the user's own policies can allow. */
  readonly permissionsBoundary?: string | undefined;
}

/** Parameters of `createUser`. */
export interface CreateUserParameters extends CreateUserOptions {
  /** 1 to 64 letters a to z, digits and `_+=,.@-`. Two names of an account differ by more than case. */
  readonly name: string;
}

/**
 * Creates a user, who can do nothing yet: no password, no access key, no permissions. IAM may need some seconds before
 * every region knows the user.
 *
 * @throws IamError `EntityAlreadyExists` when there is a user of that name, in whatever case; `LimitExceeded` when the
 * account has as many users as it may; `NoSuchEntity` when the boundary's policy does not exist; `AccessDenied` without
 * `iam:CreateUser`, or, for tags, `iam:TagUser`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { createUser } from '@iamkit/core/actions';
 *
 * const user = await createUser({ iam: new IAMClient() }, { name: 'alice', path: '/engineering/', tags: { team: 'blue' } });
 * console.log(user.arn); // arn:aws:iam::123456789012:user/engineering/alice
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
 */
export async function createUser(clients: Clients<'iam'>, parameters: CreateUserParameters): Promise<User> {
  const { name, signal } = parameters;
  const call = callOn('CreateUser', 'user', name);
  checkText(call, newUserName, name);
  checkOptionalText(call, path, parameters.path);
  checkOptionalText(call, policyArn, parameters.permissionsBoundary);
  const tags = toSdkTags(call, parameters.tags ?? {});
  const command = new CreateUserCommand({
    UserName: name,
    ...(parameters.path === undefined ? {} : { Path: parameters.path }),
    ...(parameters.permissionsBoundary === undefined ? {} : { PermissionsBoundary: parameters.permissionsBoundary }),
    ...(tags.length === 0 ? {} : { Tags: tags }),
  });
  const { User } = await sendCommand(clients, 'iam', command, { ...call, signal });
  return toUser(User, call);
}
