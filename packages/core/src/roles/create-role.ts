import { CreateRoleCommand } from '@aws-sdk/client-iam';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import type { PolicyInput } from '../documents/policy-input.js';
import { policyText } from '../documents/policy-text.js';
import { type Duration, secondsOf } from '../duration.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Tags, toSdkTags } from '../tags.js';
import { checkOptionalText, path, policyArn, roleDescription } from '../validate.js';
import { type Role, toRole } from './role.js';
import { roleCall } from './role-call.js';

/** What a new role is made of. */
export interface CreateRoleOptions extends CallOptions {
  /** Who may assume the role: a document, or its JSON text; up to 2,048 characters unless AWS raised that quota. */
  readonly trustPolicy: PolicyInput<'trust'>;
  /** Begins and ends with `/`; up to 512 visible ASCII characters. Default: `/`. */
  readonly path?: string | undefined;
  /** Up to 1,000 characters. */
  readonly description?: string | undefined;
  /** How long a session may last at most: `'1h'` to `'12h'`, or 3,600 to 43,200 seconds. Default: `'1h'`. */
  readonly maxSessionDuration?: Duration | undefined;
  /** ARN of the managed policy that limits what the role's own policies can allow. */
  readonly permissionsBoundary?: string | undefined;
  /** At most 50. */
  readonly tags?: Tags | undefined;
}

/** Parameters of `createRole`. */
export interface CreateRoleParameters extends CreateRoleOptions {
  /** 1 to 64 letters a to z, digits and `_+=,.@-`. Two names of an account differ by more than case. */
  readonly name: string;
}

/** The seconds of a role's maximum session duration. */
export const maxSessionSeconds = (call: Call, duration: Duration): number =>
  secondsOf(call, { what: 'maximum session duration', min: 3_600, max: 43_200 }, duration);

/**
 * Creates a role, which can do nothing yet. It may take some ten seconds before it can be assumed everywhere.
 *
 * @throws IamError `EntityAlreadyExists` when there is a role of that name; `MalformedPolicyDocument` when the trust policy
 * breaks the grammar or names a principal that does not exist; `LimitExceeded` when it is too long, or the account has as
 * many roles as it may; `NoSuchEntity` when the boundary's policy does not exist; `AccessDenied` without `iam:CreateRole`,
 * or, for tags, `iam:TagRole`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { createRole } from '@iamkit/core/actions';
 *
 * const trustPolicy = {
 *   Version: '2012-10-17',
 *   Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
 * } as const;
 * const role = await createRole({ iam: new IAMClient() }, { name: 'resize', trustPolicy });
 * console.log(role.arn); // arn:aws:iam::123456789012:role/resize
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
export async function createRole(clients: Clients<'iam'>, parameters: CreateRoleParameters): Promise<Role> {
  const { name, maxSessionDuration, signal } = parameters;
  const call = roleCall('CreateRole', name);
  checkOptionalText(call, path, parameters.path);
  checkOptionalText(call, roleDescription, parameters.description);
  checkOptionalText(call, policyArn, parameters.permissionsBoundary);
  const tags = toSdkTags(call, parameters.tags ?? {});
  const command = new CreateRoleCommand({
    RoleName: name,
    AssumeRolePolicyDocument: policyText(call, parameters.trustPolicy, { kind: 'trust' }),
    ...(parameters.path === undefined ? {} : { Path: parameters.path }),
    ...(parameters.description === undefined ? {} : { Description: parameters.description }),
    ...(maxSessionDuration === undefined ? {} : { MaxSessionDuration: maxSessionSeconds(call, maxSessionDuration) }),
    ...(parameters.permissionsBoundary === undefined ? {} : { PermissionsBoundary: parameters.permissionsBoundary }),
    ...(tags.length === 0 ? {} : { Tags: tags }),
  });
  const { Role } = await sendCommand(clients, 'iam', command, { ...call, signal });
  // CreateRole answers without some of what it was given.
  const { Description, MaxSessionDuration } = command.input;
  return toRole(Role && { Description, MaxSessionDuration, ...Role }, call);
}
