import { GetGroupPolicyCommand, GetRolePolicyCommand, GetUserPolicyCommand } from '@aws-sdk/client-iam';
import type { PolicyDocument } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import { readPolicy } from '../documents/read-policy.js';
import type { CallOptions } from '../send.js';
import { checkText, policyName } from '../validate.js';
import { callOnIdentity, type Identity } from './identity.js';
import { type IdentityCommand, sendIdentityCommand } from './identity-command.js';

/** Names one inline policy. */
export interface InlinePolicyParameters extends CallOptions {
  /** The user, group or role it is embedded in. */
  readonly identity: Identity;
  /** Name of the policy: 1 to 128 letters a to z, digits and `_+=,.@-`. */
  readonly name: string;
}

const command: IdentityCommand<{ readonly PolicyName: string }, { readonly PolicyDocument?: string | undefined }> = {
  group: (GroupName, rest) => new GetGroupPolicyCommand({ GroupName, ...rest }),
  role: (RoleName, rest) => new GetRolePolicyCommand({ RoleName, ...rest }),
  user: (UserName, rest) => new GetUserPolicyCommand({ UserName, ...rest }),
};

/**
 * Reads the document of one inline policy, parsed.
 *
 * @throws IamError `NoSuchEntity` when there is no such identity or policy; `AccessDenied` without `iam:GetUserPolicy`, or
 * that of its type.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getInlinePolicy } from '@iamkit/core/actions';
 *
 * const identity = { type: 'user', name: 'alice' } as const;
 * const document = await getInlinePolicy({ iam: new IAMClient() }, { identity, name: 'read-reports' });
 * console.log(document.Version); // 2012-10-17
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUserPolicy.html
 */
export async function getInlinePolicy(
  clients: Clients<'iam'>,
  { identity, name, signal }: InlinePolicyParameters,
): Promise<PolicyDocument<'identity'>> {
  const call = callOnIdentity('Get*Policy', identity);
  checkText(call, policyName, name);
  const rest = { PolicyName: name };
  const { PolicyDocument } = await sendIdentityCommand(clients, { call, identity, command, rest, signal });
  return readPolicy(call, 'PolicyDocument', PolicyDocument, 'identity');
}
